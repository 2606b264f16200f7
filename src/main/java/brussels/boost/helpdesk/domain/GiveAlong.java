package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a service or a sheet with what whoever asks receives; what was searched for becomes the themes, if none were said. */
@Component
public class GiveAlong {
    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore questions;
    private final GivenStore given;
    private final KeepQuestion keep;

    GiveAlong(Transactions transactions, Advisers advisers, QuestionStore questions, GivenStore given, KeepQuestion keep) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.questions = questions;
        this.given = given;
        this.keep = keep;
    }

    /** What can be given. */
    public enum Kind {
        SERVICE,
        KNOW_HOW
    }

    /** @param searched codes of the needs that were searched for */
    public record Request(QuestionId question, Kind kind, UUID thing, Collection<String> searched) {}

    public void give(Actor.Professional actor, Request request) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            keep.begin(actor, request.question());
            Question question = writable(actor, request.question());
            given.give(request.question(), request.kind().name(), request.thing());
            if (question.themes().isEmpty() && !request.searched().isEmpty()) {
                keep.keep(actor, new NewQuestion(question.id(), question.channel(), question.caller(), question.trade(), question.unit(), question.language(),
                        question.words(), question.reach(), question.steps(), HelpdeskPolicy.themes(request.searched())));
            }
        });
    }

    public void takeBack(Actor.Professional actor, QuestionId question, Kind kind, UUID thing) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            writable(actor, question);
            given.takeBack(question, kind.name(), thing);
        });
    }

    private Question writable(Actor.Professional actor, QuestionId id) {
        Question question = questions.one(id).orElseThrow(Refusal::notFound);
        if (!HelpdeskPolicy.mayWrite(question, actor.account())) {
            throw Refusal.conflict("helpdesk.refusal.held");
        }
        return question;
    }
}
