package brussels.boost.person.web;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.LineKind;
import brussels.boost.person.NewLine;
import brussels.boost.person.ReadyLine;
import brussels.boost.person.domain.KnowBeforeGoing;
import brussels.boost.person.domain.Line;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "How to be with me" and "where I can be found". */
@Controller
class LineController {
    private final KnowBeforeGoing know;

    LineController(KnowBeforeGoing know) {
        this.know = know;
    }

    @GetMapping("/people/{person}/know")
    View all(Page page, Actor actor, @PathVariable String person) {
        return page.view("person/lines", lines(actor, PersonId.of(person), ""));
    }

    @PostMapping("/people/{person}/know/add")
    View add(Page page, Actor actor, @PathVariable String person, @RequestParam String submission, @RequestParam LineKind kind,
            @RequestParam(required = false) @Nullable ReadyLine code, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "PERSON") Audience.Kind audience, @RequestParam(defaultValue = "") List<String> members,
            @RequestParam(defaultValue = "false") boolean sensitive, @RequestParam(defaultValue = "") String thirdParty) {
        PersonId id = PersonId.of(person);
        try {
            know.add(actor, id, new NewLine(Id.parse(submission), kind, code, words, page.lang(), sensitive, audience, named(members), third(thirdParty)));
        } catch (Refusal refusal) {
            return page.invalid("person/lines", lines(actor, id, words), refusal);
        }
        return page.done(address(id), "person.line.done", address(id) + "/" + Id.parse(submission) + "/remove");
    }

    @GetMapping("/people/{person}/know/{line}")
    View one(Page page, Actor actor, @PathVariable String person, @PathVariable UUID line) {
        PersonId id = PersonId.of(person);
        KnowBeforeGoing.One one = know.read(actor, id, line);
        String words = one.line().words();
        return page.view("person/line", new LinePage(id, oneself(actor), one.name(), one.line(), one.readers(), words == null ? "" : words, null));
    }

    @PostMapping("/people/{person}/know/{line}/change")
    View change(Page page, Actor actor, @PathVariable String person, @PathVariable UUID line, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "PERSON") Audience.Kind audience, @RequestParam(defaultValue = "") List<String> members,
            @RequestParam(defaultValue = "false") boolean sensitive, @RequestParam(defaultValue = "") String thirdParty, @RequestParam int version) {
        PersonId id = PersonId.of(person);
        KnowBeforeGoing.One before = know.read(actor, id, line);
        Line then = before.line();
        try {
            know.change(actor, id, new NewLine(line, then.kind(), then.code(), words, page.lang(), sensitive, audience, named(members), third(thirdParty)), version);
        } catch (Refusal refusal) {
            LinePage again = new LinePage(id, oneself(actor), before.name(), then, before.readers(), words, refusal.outcome() == Refusal.Outcome.CONFLICT ? then : null);
            return refusal.outcome() == Refusal.Outcome.CONFLICT
                    ? page.conflict("person/line", again)
                    : page.invalid("person/line", again, refusal);
        }
        return page.done(address(id), "person.line.changed");
    }

    @PostMapping("/people/{person}/know/{line}/remove")
    View remove(Page page, Actor actor, @PathVariable String person, @PathVariable UUID line) {
        PersonId id = PersonId.of(person);
        know.remove(actor, id, line);
        return page.done(address(id), "person.line.removed", address(id) + "/" + line + "/restore");
    }

    @PostMapping("/people/{person}/know/{line}/restore")
    View restore(Page page, Actor actor, @PathVariable String person, @PathVariable UUID line) {
        PersonId id = PersonId.of(person);
        know.restore(actor, id, line);
        return page.done(address(id), "person.line.restored");
    }

    private LinesPage lines(Actor actor, PersonId person, String typed) {
        return new LinesPage(person, oneself(actor), know.read(actor, person), typed);
    }

    private static @Nullable ThirdParty third(String typed) {
        return Arrays.stream(ThirdParty.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(null);
    }

    private static Set<MemberId> named(List<String> members) {
        return members.stream().map(MemberId::of).collect(Collectors.toSet());
    }

    private static boolean oneself(Actor actor) {
        return actor instanceof Actor.Oneself;
    }

    private static String address(PersonId person) {
        return "/people/" + person + "/know";
    }
}
