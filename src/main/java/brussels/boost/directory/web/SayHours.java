package brussels.boost.directory.web;

import brussels.boost.directory.Hours;
import brussels.boost.directory.domain.hours.Opening;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says hours as the directory does, for whoever keeps hours too. */
@Component
class SayHours implements Hours {
    private final SearchDirectory search;
    private final BrusselsTime time;

    SayHours(SearchDirectory search, BrusselsTime time) {
        this.search = search;
        this.time = time;
    }

    @Override
    public Said say(Page page, String hours) {
        Optional<OpeningHours> read = hours.isBlank() ? Optional.empty() : OpeningHours.read(hours);
        var rows = new Rows(page, search.lexicon(), time);
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
        return read.map(known -> {
            Opening opening = known.at(now);
            List<String> week = WeeklyHours.of(known, now.toLocalDate()).lines().stream().map(line -> ServicePage.day(line, page)).map(day -> day.days() + " : " + day.open()).toList();
            return new Said(opening.open(), rows.state(opening), week);
        }).orElseGet(() -> new Said(false, rows.state(null), hours.isBlank() ? List.of() : List.of(hours)));
    }

    @Override
    public boolean understands(String hours) {
        return !hours.isBlank() && OpeningHours.read(hours).isPresent();
    }
}
