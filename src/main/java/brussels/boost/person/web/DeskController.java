package brussels.boost.person.web;

import brussels.boost.person.PersonRequests.State;
import brussels.boost.person.domain.AnswerDuplicate;
import brussels.boost.person.domain.AnswerRequest;
import brussels.boost.person.domain.ReadDesk;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The privacy officer's desk. */
@Controller
class DeskController {
    private static final String DESK = "/administration/privacy";

    private final ReadDesk desk;
    private final AnswerRequest answer;
    private final AnswerDuplicate duplicates;
    private final BrusselsTime time;

    DeskController(ReadDesk desk, AnswerRequest answer, AnswerDuplicate duplicates, BrusselsTime time) {
        this.desk = desk;
        this.answer = answer;
        this.duplicates = duplicates;
        this.time = time;
    }

    @GetMapping(DESK)
    View list(Page page, Actor.Professional actor, @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(required = false) @Nullable UUID after) {
        return page.view("person/desk", DeskPage.of(desk.list(actor, due, after), duplicates.list(actor), time.today()));
    }

    @GetMapping(DESK + "/requests/{request}")
    View one(Page page, Actor.Professional actor, @PathVariable String request) {
        return page.view("person/desk-request", new DeskRequestPage(desk.one(actor, Id.parse(request)), "", ""));
    }

    @PostMapping(DESK + "/requests/{request}/take")
    View take(Page page, Actor.Professional actor, @PathVariable String request, @RequestParam int version) {
        answer.take(actor, Id.parse(request), version);
        return page.done(DESK + "/requests/" + Id.parse(request), "person.desk.taken");
    }

    @PostMapping(DESK + "/requests/{request}/extend")
    View extend(Page page, Actor.Professional actor, @PathVariable String request, @RequestParam int version,
            @RequestParam(defaultValue = "") String why) {
        UUID id = Id.parse(request);
        try {
            answer.extend(actor, new AnswerRequest.Request(id, version, why));
        } catch (Refusal refusal) {
            return page.invalid("person/desk-request", new DeskRequestPage(desk.one(actor, id), why, ""), refusal);
        }
        return page.done(DESK + "/requests/" + id, "person.desk.extended");
    }

    @PostMapping(DESK + "/requests/{request}/answer")
    View answer(Page page, Actor.Professional actor, @PathVariable String request, @RequestParam int version, @RequestParam State outcome,
            @RequestParam(name = "answer", defaultValue = "") String words) {
        UUID id = Id.parse(request);
        try {
            answer.answer(actor, new AnswerRequest.Request(id, version, words), outcome);
        } catch (Refusal refusal) {
            return page.invalid("person/desk-request", new DeskRequestPage(desk.one(actor, id), "", words), refusal);
        }
        return page.done(DESK, "person.desk.answered");
    }

    @GetMapping(DESK + "/requests/{request}/erase")
    View confirm(Page page, Actor.Professional actor, @PathVariable String request) {
        return page.view("person/desk-erase", new DeskRequestPage(desk.one(actor, Id.parse(request)), "", ""));
    }

    @PostMapping(DESK + "/requests/{request}/erase")
    View erase(Page page, Actor.Professional actor, @PathVariable String request, @RequestParam int version) {
        answer.erase(actor, Id.parse(request), version);
        return page.done(DESK, "person.desk.erased");
    }

    @PostMapping(DESK + "/duplicates/{newer}/{older}/answer")
    View duplicate(Page page, Actor.Professional actor, @PathVariable String newer, @PathVariable String older,
            @RequestParam AnswerDuplicate.Outcome outcome) {
        duplicates.run(actor, PersonId.of(newer), PersonId.of(older), outcome);
        return page.done(DESK, "person.desk.duplicate.done");
    }
}
