package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ChangeLead;

/** What it means that another organisation takes over. */
public record LeadChangePage(ChangeLead.Asked asked) {}
