package brussels.boost.access;

import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;

/** Another organisation answers for the data from now on. @param by the administrator in whose transaction it happens */
public record LeadChanged(OrganisationId lead, Actor by) {}
