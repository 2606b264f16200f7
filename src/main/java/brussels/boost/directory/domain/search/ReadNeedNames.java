package brussels.boost.directory.domain.search;

import brussels.boost.directory.NeedName;
import brussels.boost.directory.NeedNames;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names needs. The list hardly ever changes: a change shows within a minute, and pages need not ask. */
@Component
class ReadNeedNames implements NeedNames {
    private static final int SECONDS = 60;

    private final TermReader terms;
    private final BrusselsTime time;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    ReadNeedNames(TermReader terms, BrusselsTime time) {
        this.terms = terms;
        this.time = time;
    }

    private record Known(List<NeedName> needs, Instant until) {}

    @Override
    public List<NeedName> all() {
        Instant now = time.now();
        if (known.until().isBefore(now)) {
            known = new Known(terms.all().stream()
                    .map(term -> new NeedName(term.code(), term.parent(), term.name("fr"), term.name("nl"), term.name("en"))).toList(), now.plusSeconds(SECONDS));
        }
        return known.needs();
    }
}
