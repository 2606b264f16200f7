package brussels.boost.access;

import brussels.boost.platform.id.HatId;
import org.jspecify.annotations.Nullable;

/**
 * One role an account holds, most often in an organisation. A role opens nobody's file: it says how somebody works.
 *
 * @param trade code of the trade ({@code trade.<code>} is its name), for professionals
 */
public record Hat(HatId id, Role role, @Nullable String organisationFr, @Nullable String organisationNl, @Nullable String trade) {
    /** The roles of this version. */
    public enum Role {
        PROFESSIONAL,
        PERSON,
        CARER,
        /** Manages the accounts of one organisation and sees no person. */
        ORGANISATION_ADMIN,
        ADMIN,
        PRIVACY_OFFICER
    }
}
