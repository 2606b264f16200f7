package brussels.boost.access;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The register of what went wrong with data (GDPR art. 33(5)). */
public interface Breaches {
    /** Whether somebody was told. */
    enum Told {
        UNDECIDED,
        TOLD,
        NOT_TOLD
    }

    /** One line of the register. @param known from when the 72 hours run */
    record Breach(UUID id, Instant known, String happened, String touched, String done, Told authority, Told persons, String why,
            int version) {
        public static final Duration HOURS = Duration.ofHours(72);

        public static Breach fresh(Instant now) {
            return new Breach(Id.next(), now, "", "", "", Told.UNDECIDED, Told.UNDECIDED, "", 0);
        }

        public Instant until() {
            return known.plus(HOURS);
        }

        /** As the history keeps them. */
        public Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("breach.known", known.toString());
            fields.put("breach.happened", happened);
            fields.put("breach.touched", touched);
            fields.put("breach.done", done);
            fields.put("breach.authority", "privacy.told." + authority);
            fields.put("breach.persons", "privacy.told." + persons);
            fields.put("breach.why", why);
            return fields;
        }
    }

    /** Writes a line, or changes it; what it was before is kept. For the privacy officer. */
    void note(Actor actor, Breach breach);
}
