package brussels.boost.agenda.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.agenda.Appointment;
import brussels.boost.plan.NextMoment;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next agreed moment for the sheet taken home: day and hour alone. A moment kept narrow is not printed. */
@Component
class MomentOnSheet implements NextMoment {
    private final MomentReader moments;
    private final BrusselsTime time;

    MomentOnSheet(MomentReader moments, BrusselsTime time) {
        this.moments = moments;
        this.time = time;
    }

    @Override
    public Optional<TakeHomeSheet.Appointment> next(PatientAccess patient) {
        if (!patient.mayRead(Family.AGENDA)) {
            return Optional.empty();
        }
        return moments.of(patient, time.today()).appointments().stream()
                .filter(one -> !one.narrow() && (one.dayOnly() ? !one.day().isBefore(time.today()) : one.at().isAfter(time.now())))
                .findFirst()
                .map(MomentOnSheet::printed);
    }

    private static TakeHomeSheet.Appointment printed(Appointment one) {
        LocalTime hour = one.dayOnly() ? null : LocalTime.ofInstant(one.at(), BrusselsTime.ZONE);
        return new TakeHomeSheet.Appointment(one.day(), hour);
    }
}
