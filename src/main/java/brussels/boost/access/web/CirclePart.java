package brussels.boost.access.web;

import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the record: the circle as a picture, and whom to call now. */
@Component
class CirclePart implements RecordPart {
    private final Circles circles;
    private final BrusselsTime time;

    CirclePart(Circles circles, BrusselsTime time) {
        this.circles = circles;
        this.time = time;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.CIRCLE)) {
            return Optional.empty();
        }
        List<MemberCard> members = circles.members(patient);
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE);
        LocalDate today = now.toLocalDate();
        List<MemberCard> callable = members.stream().filter(member -> member.phone() != null && member.hereOn(today)).limit(3).toList();
        return Optional.of(new Shown("access/record-circle", new CircleBox(patient.person().toString(), patient.actor() instanceof Actor.Oneself,
                patient.mayWrite(Family.CIRCLE), Rings.of(members, today), callable, now)));
    }
}
