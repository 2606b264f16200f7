package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ManageOrganisations.Found;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import brussels.boost.access.domain.staff.ManageOrganisations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of organisations. @param last after whom the next page begins, if there is one */
public record OrganisationsPage(List<Organisation> organisations, boolean everywhere, String text, @Nullable Organisation last) {
    static OrganisationsPage of(Found found, String text) {
        boolean more = found.organisations().size() > ManageOrganisations.PAGE;
        List<Organisation> shown = more ? found.organisations().subList(0, ManageOrganisations.PAGE) : found.organisations();
        return new OrganisationsPage(shown, found.everywhere(), text, more ? shown.getLast() : null);
    }
}
