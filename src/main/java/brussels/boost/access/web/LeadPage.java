package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ChangeLead;

/** Who answers for the data. */
public record LeadPage(ChangeLead.Lead lead) {}
