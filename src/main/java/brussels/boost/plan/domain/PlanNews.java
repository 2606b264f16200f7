package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordNews;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What others wrote in a plan since the actor last looked: that it is there, not what it says. */
@Component
class PlanNews implements RecordNews {
    private static final Map<String, String> ICONS = Map.of("PRIORITY", "star", "STEP", "flag", "GOAL", "pin", "NOTE", "edit", "NEED", "round",
            "WATCH", "eye", "STRENGTH", "leaf");
    private static final Map<String, String> PAGES = Map.of("PRIORITY", "/priorities/", "STEP", "/steps/", "GOAL", "/goals/", "NOTE", "/notes/");

    private final PlanPage.Reader pages;

    PlanNews(PlanPage.Reader pages) {
        this.pages = pages;
    }

    @Override
    public List<News> since(PatientAccess patient, Instant since) {
        return pages.read(patient).written().stream()
                .filter(one -> one.at().isAfter(since) && !Objects.equals(one.by(), patient.actor().account()))
                .map(one -> new News("plan.news." + one.line(), one.name(), ICONS.getOrDefault(one.line(), "info"), one.at(), href(patient, one)))
                .toList();
    }

    private static String href(PatientAccess patient, PlanPage.Written one) {
        String page = PAGES.get(one.line());
        return "/people/" + patient.person() + (page == null ? "#main" : page + one.id());
    }
}
