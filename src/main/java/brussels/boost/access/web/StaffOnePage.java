package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.access.domain.staff.ReadStaff;

/** One account. @param organisations where a role may be given */
public record StaffOnePage(ReadStaff.Opened opened, ManageOrganisations.Found organisations) {}
