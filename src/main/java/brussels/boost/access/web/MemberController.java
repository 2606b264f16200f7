package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.FindColleague;
import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.circle.EditMember;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Adding somebody to a circle, with an account or without, and changing what is written about them. */
@Controller
class MemberController {
    private final ShowCircle show;
    private final FindColleague find;
    private final AddMember add;
    private final EditMember edit;
    private final BrusselsTime time;

    MemberController(ShowCircle show, FindColleague find, AddMember add, EditMember edit, BrusselsTime time) {
        this.time = time;
        this.show = show;
        this.find = find;
        this.add = add;
        this.edit = edit;
    }

    @GetMapping("/people/{pid}/circle/new")
    View form(Page page, Actor actor, @PathVariable String pid) {
        return page.view("access/member-new", blank(actor, pid, MemberForm.empty(), ""));
    }

    @PostMapping("/people/{pid}/circle/new")
    View add(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @ModelAttribute MemberForm form) {
        var person = PersonId.of(pid);
        try {
            add.run(actor, new AddMember.Request(person, form.read(MemberId.of(submission), null, null), Rights.Template.NOTHING.rights(), false, page.lang(),
                    form.word(time.today())));
        } catch (Refusal refusal) {
            return page.invalid("access/member-new", blank(actor, pid, form, ""), refusal);
        }
        return page.done("/people/" + pid + "/circle", "circle.added", "/people/" + pid + "/circle/" + submission + "/end");
    }

    @PostMapping("/people/{pid}/circle/find")
    View find(Page page, Actor actor, @PathVariable String pid, @RequestParam(defaultValue = "") String login) {
        try {
            var found = find.run(actor, PersonId.of(pid), login);
            boolean professional = found.role() == Hat.Role.PROFESSIONAL;
            var empty = MemberForm.empty();
            var form = new MemberForm((professional ? MemberCard.Kind.PROFESSIONAL : MemberCard.Kind.NEAR).name(), "", "", "", List.of(), "", "",
                    professional, false, false, false, "", "", "", empty.version());
            return page.view("access/member-found", found(actor, pid, form, login, found, Rights.Template.NOTHING.name()));
        } catch (Refusal refusal) {
            return page.invalid("access/member-new", blank(actor, pid, MemberForm.empty(), login), refusal);
        }
    }

    @PostMapping("/people/{pid}/circle/colleague")
    View colleague(Page page, Actor actor, @PathVariable String pid, @RequestParam String submission, @RequestParam String login,
            @RequestParam(defaultValue = "NOTHING") Rights.Template template, @RequestParam(defaultValue = "false") boolean agreed,
            @ModelAttribute MemberForm form) {
        var person = PersonId.of(pid);
        var found = find.run(actor, person, login);
        try {
            add.run(actor, new AddMember.Request(person, form.read(MemberId.of(submission), found.account(), found.hat()), template.rights(), agreed, page.lang(),
                    form.word(time.today())));
        } catch (Refusal refusal) {
            return page.invalid("access/member-found", found(actor, pid, form, login, found, template.name()), refusal);
        }
        return page.done("/people/" + pid + "/circle", "circle.added");
    }

    @GetMapping("/people/{pid}/circle/{member}/edit")
    View edit(Page page, Actor actor, @PathVariable String pid, @PathVariable String member) {
        var one = show.one(actor, PersonId.of(pid), MemberId.of(member));
        return page.view("access/member-edit", there(actor, pid, one, MemberForm.of(one.member(), one.ownName()), null));
    }

    @PostMapping("/people/{pid}/circle/{member}/edit")
    View change(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @ModelAttribute MemberForm form) {
        var person = PersonId.of(pid);
        var id = MemberId.of(member);
        var one = show.one(actor, person, id);
        Integer version = form.version();
        try {
            edit.run(actor, new EditMember.Request(person, form.read(id, one.member().account(), null), version == null ? 0 : version, form.word(time.today())));
        } catch (Refusal refusal) {
            return refusal.outcome() == Refusal.Outcome.CONFLICT ? page.conflict("access/member-edit", both(actor, pid, show.one(actor, person, id), form))
                    : page.invalid("access/member-edit", there(actor, pid, one, form, null), refusal);
        }
        return page.done("/people/" + pid + "/circle", "circle.changed");
    }

    private MemberPage blank(Actor actor, String pid, MemberForm form, String login) {
        return new MemberPage(pid, show.name(actor, PersonId.of(pid)), actor instanceof Actor.Oneself, form, login, null, null, false, "", null);
    }

    private MemberPage found(Actor actor, String pid, MemberForm form, String login, FindColleague.Colleague found, String template) {
        return new MemberPage(pid, show.name(actor, PersonId.of(pid)), actor instanceof Actor.Oneself, form, login, found, null, true, template, null);
    }

    /** Both texts: theirs to read, mine to keep over it or not. */
    private static MemberPage both(Actor actor, String pid, ShowCircle.One now, MemberForm mine) {
        return there(actor, pid, now, mine.over(now.member().version()), now.member());
    }

    private static MemberPage there(Actor actor, String pid, ShowCircle.One one, MemberForm form, @Nullable MemberCard theirs) {
        return new MemberPage(pid, one.name(), actor instanceof Actor.Oneself, form, "", null, one.member().id().toString(),
                one.member().account() != null, "", theirs);
    }
}
