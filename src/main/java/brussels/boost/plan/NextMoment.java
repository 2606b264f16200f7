package brussels.boost.plan;

import brussels.boost.access.PatientAccess;
import java.util.Optional;

/** The next moment agreed with a person, as the sheet prints it. What has been agreed stands above the plan and answers. */
public interface NextMoment {
    /** Empty when nothing is agreed, or when it is not for everybody around the person. Inside a transaction. */
    Optional<TakeHomeSheet.Appointment> next(PatientAccess patient);
}
