package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.domain.circle.InviteMember;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asking somebody into the circle, by a link that is shown once. */
@Controller
class InviteController {
    private final InviteMember invite;
    private final ShowCircle show;
    private final BoostSettings settings;

    InviteController(InviteMember invite, ShowCircle show, BoostSettings settings) {
        this.invite = invite;
        this.show = show;
        this.settings = settings;
    }

    @GetMapping("/people/{pid}/circle/invite")
    View form(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/invite", form(actor, pid, InviteMemberPage.InviteForm.EMPTY));
    }

    @PostMapping("/people/{pid}/circle/invite")
    View invite(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @ModelAttribute InviteMemberPage.InviteForm form) {
        MemberCard.Kind kind = form.readKind();
        var member = new NewMember(MemberId.of(submission), kind, MemberCard.State.ASKED, null, null,
                new NewMember.Words(blankToNull(form.name()), blankToNull(form.part()), null, null), false, false,
                kind == MemberCard.Kind.PROFESSIONAL, null);
        try {
            var sent = invite.run(actor, new InviteMember.Request(PersonId.of(pid), member, form.readTemplate().rights(), form.mail(),
                    Boolean.TRUE.equals(form.agreed()), page.lang()));
            return page.view("access/invited", given(page, pid, sent));
        } catch (Refusal refusal) {
            return page.invalid("access/invite", form(actor, pid, form), refusal);
        }
    }

    @PostMapping("/people/{pid}/circle/{member}/invite-again")
    View again(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        return page.view("access/invited", given(page, pid, invite.again(actor, PersonId.of(pid), MemberId.of(member), null, page.lang())));
    }

    private InvitedPage given(Page page, String pid, InviteMember.Sent sent) {
        String address = settings.address() + "/invitation/" + sent.token();
        return new InvitedPage(pid, sent, address, Picture.svg(QrCode.svg(address), page.t("circle.invited.qr")).address());
    }

    private InviteMemberPage form(Actor actor, String pid, InviteMemberPage.InviteForm form) {
        return new InviteMemberPage(pid, show.name(actor, PersonId.of(pid)), actor instanceof Actor.Oneself, form);
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
