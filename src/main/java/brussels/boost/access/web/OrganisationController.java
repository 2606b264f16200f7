package brussels.boost.access.web;

import brussels.boost.access.domain.staff.ManageOrganisations.After;
import brussels.boost.access.domain.staff.ManageOrganisations.Opened;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Organisations. */
@Controller
class OrganisationController {
    private static final String LIST = "/administration/organisations";

    private final ManageOrganisations manage;

    OrganisationController(ManageOrganisations manage) {
        this.manage = manage;
    }

    @GetMapping(LIST)
    View list(Page page, Actor actor) {
        return page.view("access/organisations", OrganisationsPage.of(manage.list(actor, null, null), ""));
    }

    @PostMapping(LIST + "/search")
    View search(Page page, Actor actor, @RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable UUID after) {
        After from = name == null || after == null ? null : new After(name, after);
        return page.view("access/organisations", OrganisationsPage.of(manage.list(actor, text, from), text));
    }

    @GetMapping(LIST + "/new")
    View fresh(Page page, Actor actor) {
        manage.list(actor, null, null);
        return page.view("access/organisation", new OrganisationPage(new Organisation(Id.next(), "", "", true, false, false, 0, 0), true, List.of()));
    }

    @GetMapping(LIST + "/{organisation}")
    View one(Page page, Actor actor, @PathVariable String organisation) {
        Opened opened = manage.one(actor, Id.parse(organisation));
        return page.view("access/organisation", new OrganisationPage(opened.organisation(), opened.everywhere(), opened.history()));
    }

    @PostMapping(LIST + "/{organisation}/keep")
    View keep(Page page, Actor actor, @PathVariable String organisation, @RequestParam int version, @RequestParam(defaultValue = "") String nameFr,
            @RequestParam(defaultValue = "") String nameNl, @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "false") boolean protective) {
        var typed = new Organisation(Id.parse(organisation), nameFr, nameNl, active || version == 0, protective, false, 0, version);
        try {
            manage.run(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("access/organisation", new OrganisationPage(typed, true, List.of()), refusal);
        }
        return page.done(LIST, "admin.saved");
    }
}
