package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.signin.SendSignInLink;
import brussels.boost.access.domain.staff.ChangeStaff;
import brussels.boost.access.domain.staff.ForgetSecondFactor;
import brussels.boost.access.domain.staff.InviteStaff;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.access.domain.staff.ReadStaff;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The accounts of those who work here. */
@Controller
class StaffController {
    private static final String LIST = "/administration/accounts";

    private final ReadStaff read;
    private final ChangeStaff change;
    private final InviteStaff invite;
    private final ManageOrganisations organisations;
    private final SendSignInLink signIn;
    private final ForgetSecondFactor second;

    StaffController(ReadStaff read, ChangeStaff change, InviteStaff invite, ManageOrganisations organisations, SendSignInLink signIn,
            ForgetSecondFactor second) {
        this.read = read;
        this.change = change;
        this.invite = invite;
        this.organisations = organisations;
        this.signIn = signIn;
        this.second = second;
    }

    @GetMapping(LIST)
    View list(Page page, Actor actor) {
        return page.view("access/staff", StaffPage.of(read.list(actor, null, null), ""));
    }

    @PostMapping(LIST + "/search")
    View search(Page page, Actor actor, @RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable UUID after) {
        ReadStaff.After from = name == null || after == null ? null : new ReadStaff.After(name, after);
        return page.view("access/staff", StaffPage.of(read.list(actor, text, from), text));
    }

    @GetMapping(LIST + "/new")
    View fresh(Page page, Actor actor) {
        return page.view("access/staff-new", InvitePage.fresh(organisations.choices(actor), page.lang()));
    }

    @PostMapping(LIST + "/invite")
    View invite(Page page, Actor actor, @RequestParam UUID submission, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String locale,
            @RequestParam(required = false) Hat.@Nullable Role role, @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable UUID organisation) {
        boolean inside = role == Hat.Role.PROFESSIONAL || role == Hat.Role.ORGANISATION_ADMIN;
        var typed = new InviteStaff.Request(submission, name, login, locale, role, role == Hat.Role.PROFESSIONAL ? trade : null, inside ? organisation : null);
        try {
            invite.run(actor, typed);
        } catch (Refusal refusal) {
            return page.invalid("access/staff-new", new InvitePage(organisations.choices(actor), typed), refusal);
        }
        return page.done(LIST, "staff.invited.done");
    }

    @PostMapping("/administration/invitations/{invitation}/again")
    View again(Page page, Actor actor, @PathVariable String invitation) {
        invite.again(actor, Id.parse(invitation));
        return page.done(LIST, "staff.invited.done");
    }

    @PostMapping("/administration/invitations/{invitation}/withdraw")
    View withdraw(Page page, Actor actor, @PathVariable String invitation) {
        invite.withdraw(actor, Id.parse(invitation));
        return page.done(LIST, "staff.withdrawn.done");
    }

    @GetMapping(LIST + "/{account}")
    View one(Page page, Actor actor, @PathVariable String account) {
        return page.view("access/staff-one", model(actor, Id.parse(account)));
    }

    @PostMapping(LIST + "/{account}/rename")
    View rename(Page page, Actor actor, @PathVariable String account, @RequestParam int version, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String locale) {
        UUID id = Id.parse(account);
        try {
            change.rename(actor, new ChangeStaff.Request(id, version, name, locale));
        } catch (Refusal refusal) {
            return page.invalid("access/staff-one", model(actor, id), refusal);
        }
        return page.done(LIST + "/" + id, "admin.saved");
    }

    @PostMapping(LIST + "/{account}/lock")
    View lock(Page page, Actor actor, @PathVariable String account) {
        UUID id = Id.parse(account);
        change.lock(actor, id);
        return page.done(LIST + "/" + id, "staff.locked.done", LIST + "/" + id + "/unlock");
    }

    @PostMapping(LIST + "/{account}/unlock")
    View unlock(Page page, Actor actor, @PathVariable String account) {
        UUID id = Id.parse(account);
        change.unlock(actor, id);
        return page.done(LIST + "/" + id, "staff.unlocked.done");
    }

    @PostMapping(LIST + "/{account}/second")
    View second(Page page, Actor actor, @PathVariable String account) {
        UUID id = Id.parse(account);
        second.run(actor, id);
        return page.done(LIST + "/" + id, "staff.second.done");
    }

    @PostMapping(LIST + "/{account}/link")
    View link(Page page, Actor actor, HttpServletRequest request, @PathVariable String account) {
        UUID id = Id.parse(account);
        signIn.run(new SendSignInLink.Request(read.one(actor, id).account().login(), request.getRemoteAddr()));
        return page.done(LIST + "/" + id, "staff.link.done");
    }

    @PostMapping(LIST + "/{account}/give")
    View give(Page page, Actor actor, @PathVariable String account, @RequestParam UUID submission, @RequestParam Hat.Role role,
            @RequestParam(required = false) @Nullable String trade, @RequestParam(required = false) @Nullable UUID organisation) {
        UUID id = Id.parse(account);
        boolean inside = role == Hat.Role.PROFESSIONAL || role == Hat.Role.ORGANISATION_ADMIN;
        try {
            change.give(actor, new ChangeStaff.NewRole(submission, id, role, role == Hat.Role.PROFESSIONAL ? trade : null, inside ? organisation : null));
        } catch (Refusal refusal) {
            return page.invalid("access/staff-one", model(actor, id), refusal);
        }
        return page.done(LIST + "/" + id, "admin.saved");
    }

    private StaffOnePage model(Actor actor, UUID id) {
        return new StaffOnePage(read.one(actor, id), organisations.choices(actor));
    }
}
