package brussels.boost.directory.domain.search;

import brussels.boost.directory.NothingFound;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A finished search that found nothing is told, once a day for the same need and place by the same seeker: somebody
 * trying again is not several gaps. Who was heard already is in memory only and forgotten the next day.
 */
@Component
public class TellNothingFound {
    private static final int MOST_HEARD = 10_000;
    private static final int MOST_NEEDS = 3;

    private final ApplicationEventPublisher events;
    private final BrusselsTime time;
    private final Map<Heard, LocalDate> heard = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Heard, LocalDate> eldest) {
            return size() > MOST_HEARD;
        }
    };

    /** @param needs as told: in one order, whatever order they were chosen in */
    private record Heard(Actor actor, List<String> needs, String unit) {}

    TellNothingFound(ApplicationEventPublisher events, BrusselsTime time) {
        this.events = events;
        this.time = time;
    }

    public void finished(Actor actor, Found found) {
        List<String> needs = needs(found);
        // nothing open at this hour is no gap, and a name nobody bears is none either
        if (found.total() > 0 || found.wanted().openNow() || needs.isEmpty()) {
            return;
        }
        String unit = found.wanted().unit();
        if (first(new Heard(actor, needs, unit == null ? "" : unit))) {
            events.publishEvent(new NothingFound(needs, unit, Set.copyOf(found.wanted().languages())));
        }
    }

    private boolean first(Heard one) {
        LocalDate today = time.today();
        synchronized (heard) {
            heard.values().removeIf(day -> day.isBefore(today));
            return heard.put(one, today) == null;
        }
    }

    private static List<String> needs(Found found) {
        return new TreeSet<>(Stream.concat(found.wanted().needs().stream(), found.understood().codes(Understood.Kind.NEED).stream()).toList())
                .stream().limit(MOST_NEEDS).toList();
    }
}
