package brussels.boost.access.web;

import brussels.boost.access.History;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import java.util.List;

/** One organisation to edit. */
public record OrganisationPage(Organisation organisation, boolean everywhere, List<History.Line> history) {}
