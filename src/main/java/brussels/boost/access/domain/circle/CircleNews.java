package brussels.boost.access.domain.circle;

import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordNews;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who came into the circle since the day the actor last looked. */
@Component
class CircleNews implements RecordNews {
    private final Circles circles;

    CircleNews(Circles circles) {
        this.circles = circles;
    }

    @Override
    public List<News> since(PatientAccess patient, Instant since) {
        LocalDate day = BrusselsTime.dateOf(since);
        return circles.members(patient).stream()
                .filter(member -> member.state() == MemberCard.State.ACTIVE && member.since().isAfter(day)
                        && (member.account() == null || !Objects.equals(member.account(), patient.actor().account())))
                .map(member -> new News("circle.news.member", member.name(), "people", member.since().atStartOfDay(BrusselsTime.ZONE).toInstant(),
                        "/people/" + patient.person() + "/circle"))
                .toList();
    }
}
