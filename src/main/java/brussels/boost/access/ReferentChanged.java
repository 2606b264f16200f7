package brussels.boost.access;

import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;

/** The person has another référent: chosen, or by a hand-over they accepted. */
public record ReferentChanged(PersonId person, MemberId referent) {}
