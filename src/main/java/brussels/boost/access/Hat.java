package brussels.boost.access;

import brussels.boost.platform.id.HatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One role an account holds, most often in an organisation. A role opens nobody's file: it says how somebody works.
 *
 * @param trade code of the trade ({@code trade.<code>} is its name), for professionals
 */
public record Hat(HatId id, Role role, @Nullable String organisationFr, @Nullable String organisationNl, @Nullable String trade) {
    /** The trades a role may name; {@code trade.<code>} says each one. */
    public static final List<String> TRADES = List.of("nurse", "pharmacist", "socialWorker", "gp", "physiotherapist", "homeHelp",
            "occupationalTherapist", "psychologist", "mediator", "other");

    /** The roles of this version. */
    public enum Role {
        PROFESSIONAL,
        PERSON,
        CARER,
        /** Manages the accounts of one organisation and sees no person. */
        ORGANISATION_ADMIN,
        ADMIN,
        PRIVACY_OFFICER,
        /** Coordinates a programme: reads counts, and no person. */
        COORDINATOR
    }
}
