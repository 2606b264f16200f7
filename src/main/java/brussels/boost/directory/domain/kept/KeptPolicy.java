package brussels.boost.directory.domain.kept;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.security.Refusal;

/** Who keeps addresses for a person: whoever writes their small steps, themself first. */
public final class KeptPolicy {
    private static final int LONGEST_TIP = 300;

    private KeptPolicy() {}

    public static boolean mayKeep(PatientAccess patient) {
        return patient.mayWrite(Family.STEPS);
    }

    static void tip(String tip) {
        if (tip.length() > LONGEST_TIP) {
            throw Refusal.invalid("tip", "address.tip.tooLong");
        }
    }
}
