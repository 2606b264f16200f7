package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.staff.InviteStaff;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.platform.id.Id;

/** Somebody to invite, as typed. */
public record InvitePage(ManageOrganisations.Found organisations, InviteStaff.Request typed) {
    static InvitePage fresh(ManageOrganisations.Found organisations, String language) {
        return new InvitePage(organisations, new InviteStaff.Request(Id.next(), "", "", language, Hat.Role.PROFESSIONAL, null, null));
    }
}
