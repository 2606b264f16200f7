package brussels.boost.person.domain;

import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Duties;
import brussels.boost.access.Erasure;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.State;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * The privacy officer takes a request, says once that it needs longer, answers it with words the person will read, or
 * erases. Whatever they do is kept in the history of the request, which survives the person's data.
 */
@Component
public class AnswerRequest {
    static final Act TAKEN = Act.of("person.request.taken");
    static final Act EXTENDED = Act.of("person.request.extended");
    static final Act ANSWERED = Act.of("person.request.answered");
    private static final String SUBJECT = "request";

    private final Transactions transactions;
    private final Duties duties;
    private final Asked asked;
    private final Erasure erasure;
    private final History history;
    private final DeskStore store;

    AnswerRequest(Transactions transactions, Duties duties, Asked asked, Erasure erasure, History history, DeskStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.asked = asked;
        this.erasure = erasure;
        this.history = history;
        this.store = store;
    }

    /** @param version as it was read @param words the reason, or the answer, that the person reads */
    public record Request(UUID id, int version, String words) {}

    public void take(Actor.Professional officer, UUID id, int version) {
        change(officer, TAKEN, new Request(id, version, ""), (found, _) -> {
            keepState(officer, found, State.TAKEN);
            return store.take(id, version);
        });
    }

    /** Two months more, once (GDPR art. 12(3)). */
    public void extend(Actor.Professional officer, Request request) {
        said(request, "why", "person.desk.why.missing");
        change(officer, EXTENDED, request, (found, question) -> {
            history.keep(officer, SUBJECT, request.id(), "request.due", found.request().due().toString(),
                    found.request().asked().plusMonths(3).toString());
            return store.extend(question.patient(), request.id(), request.version(), request.words().strip());
        });
    }

    /** @param outcome DONE or REFUSED; an erasure that is granted goes by {@link #erase} */
    public void answer(Actor.Professional officer, Request request, State outcome) {
        said(request, "answer", "person.desk.answer.missing");
        change(officer, ANSWERED, request, (found, question) -> {
            if (found.request().kind() == Kind.ERASURE && outcome == State.DONE) {
                throw Refusal.invalid("answer", "person.desk.erase.first");
            }
            keepState(officer, found, outcome);
            boolean done = store.answer(question.patient(), request.id(), request.version(), outcome, request.words().strip());
            asked.close(officer, request.id());
            return done;
        });
    }

    /** The decision is kept first: should the machine stop in between, the request still waits and is done again. */
    public int erase(Actor.Professional officer, UUID id, int version) {
        DeskStore.Found found = transactions.write(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            DeskStore.Found now = store.one(id).filter(one -> one.version() == version && one.request().kind() == Kind.ERASURE)
                    .orElseThrow(() -> Refusal.conflict("person.desk.conflict"));
            asked.read(officer, now.person(), ANSWERED);
            keepState(officer, now, State.DONE);
            return now;
        });
        return erasure.run(found.person());
    }

    private void keepState(Actor officer, DeskStore.Found found, State state) {
        history.keep(officer, SUBJECT, found.request().id(), Map.of("request.state", "person.request.state." + found.request().state()),
                Map.of("request.state", "person.request.state." + state));
    }

    private void change(Actor.Professional officer, Act act, Request request, BiFunction<DeskStore.Found, Asked.Question, Boolean> work) {
        transactions.write(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            DeskStore.Found found = store.one(request.id()).orElseThrow(() -> Refusal.conflict("person.desk.conflict"));
            if (!work.apply(found, asked.read(officer, found.person(), act))) {
                throw Refusal.conflict("person.desk.conflict");
            }
        });
    }

    private static void said(Request request, String field, String missing) {
        if (request.words().isBlank()) {
            throw Refusal.invalid(field, missing);
        }
    }
}
