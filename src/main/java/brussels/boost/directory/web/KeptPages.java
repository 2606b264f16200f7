package brussels.boost.directory.web;

import brussels.boost.access.Audience;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.kept.Kept;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says the addresses kept, each as it stands now. */
@Component
class KeptPages {
    private final BrusselsTime time;

    KeptPages(BrusselsTime time) {
        this.time = time;
    }

    KeptPage of(Page page, PersonId person, ReadKept.All all) {
        return new KeptPage(person.toString(), all.name(), all.mayKeep(), all.lines().stream().map(line -> line(page, line)).toList());
    }

    private KeptPage.Line line(Page page, ReadKept.Line line) {
        Kept kept = line.kept();
        OpeningHours hours = line.hours();
        return new KeptPage.Line(kept.id().toString(), FindCards.card(line.listing(),
                hours == null ? null : hours.at(LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE)), null,
                FindCards.picture(line.listing(), Set.of()), page, Set.of(kept.service())), kept.tip(), kept.language(), kept.authorName(), kept.audience() != Audience.Kind.CIRCLE);
    }
}
