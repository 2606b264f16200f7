package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.agreement.GiveAgreement;
import brussels.boost.access.domain.agreement.ReadAgreements;
import brussels.boost.access.domain.agreement.WithdrawAgreement;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was agreed, asking, and saying stop. */
@Controller
class AgreementsController {
    private final ReadAgreements read;
    private final GiveAgreement give;
    private final WithdrawAgreement withdraw;

    AgreementsController(ReadAgreements read, GiveAgreement give, WithdrawAgreement withdraw) {
        this.read = read;
        this.give = give;
        this.withdraw = withdraw;
    }

    @GetMapping("/people/{person}/consents")
    View all(Page page, Actor actor, @PathVariable String person) {
        PersonId id = PersonId.of(person);
        return page.view("access/agreements", new AgreementsPage(id, actor instanceof Actor.Oneself, read.run(actor, id, page.lang())));
    }

    @GetMapping("/people/{person}/consents/{kind}/give")
    View ask(Page page, Actor actor, @PathVariable String person, @PathVariable Agreements.Kind kind,
            @RequestParam(required = false) @Nullable String language) {
        return page.view("access/agreement-ask", ask(page, actor, person, kind, language, new AgreementAskPage.Form("ORAL", "PERSON", "")));
    }

    @PostMapping("/people/{person}/consents/{kind}/give")
    View give(Page page, Actor actor, @PathVariable String person, @PathVariable Agreements.Kind kind, @RequestParam String submission,
            @RequestParam String language, @RequestParam(defaultValue = "ORAL") Agreements.Mode mode,
            @RequestParam(defaultValue = "PERSON") Agreements.Giver giver, @RequestParam(defaultValue = "") String witness) {
        PersonId id = PersonId.of(person);
        String named = witness.isBlank() ? null : witness.strip();
        try {
            give.run(actor, id, new Agreements.Given(Id.parse(submission), kind, language, mode, giver, named));
        } catch (Refusal refusal) {
            return page.invalid("access/agreement-ask",
                    ask(page, actor, person, kind, language, new AgreementAskPage.Form(mode.name(), giver.name(), witness)), refusal);
        }
        return page.done("/people/" + id + "/consents", "agreement.given");
    }

    @GetMapping("/people/{person}/consents/{kind}/withdraw")
    View confirm(Page page, Actor actor, @PathVariable String person, @PathVariable Agreements.Kind kind) {
        return page.view("access/agreement-withdraw", ask(page, actor, person, kind, null, new AgreementAskPage.Form("", "", "")));
    }

    @PostMapping("/people/{person}/consents/{kind}/withdraw")
    View withdraw(Page page, Actor actor, @PathVariable String person, @PathVariable Agreements.Kind kind) {
        PersonId id = PersonId.of(person);
        withdraw.run(actor, id, kind);
        return kind == Agreements.Kind.KEEP
                ? page.done("/", "agreement.withdrawn.keep")
                : page.done("/people/" + id + "/consents", "agreement.withdrawn", "/people/" + id + "/consents/" + kind + "/resume");
    }

    @PostMapping("/people/{person}/consents/{kind}/resume")
    View resume(Page page, Actor actor, @PathVariable String person, @PathVariable Agreements.Kind kind) {
        withdraw.undo(actor, PersonId.of(person), kind);
        return page.done("/people/" + PersonId.of(person) + "/consents", "agreement.resumed");
    }

    private AgreementAskPage ask(Page page, Actor actor, String person, Agreements.Kind kind, @Nullable String language, AgreementAskPage.Form form) {
        PersonId id = PersonId.of(person);
        return new AgreementAskPage(id, actor instanceof Actor.Oneself, kind,
                read.ask(actor, id, kind, language == null ? page.own().filter(_ -> page.oneself()).map(words -> words.lang()).orElse(page.lang()) : language), form);
    }
}
