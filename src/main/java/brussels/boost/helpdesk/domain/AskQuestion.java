package brussels.boost.helpdesk.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A professional writes their question themself, and sees where it stands. */
@Component
public class AskQuestion {
    private final Transactions transactions;
    private final Duties duties;
    private final Accounts accounts;
    private final Advisers advisers;
    private final LineStore lines;
    private final QuestionStore store;
    private final QueueReader reader;
    private final KeepQuestion keep;

    AskQuestion(Transactions transactions, Duties duties, Accounts accounts, Advisers advisers, LineStore lines, QuestionStore store, QueueReader reader, KeepQuestion keep) {
        this.transactions = transactions;
        this.duties = duties;
        this.accounts = accounts;
        this.advisers = advisers;
        this.lines = lines;
        this.store = store;
        this.reader = reader;
        this.keep = keep;
    }

    /** One's own question. @param holder who answers, by name */
    public record Asked(Question question, @Nullable String holder) {}

    /** The lines that answer this actor, and what they asked themself. */
    public record View(List<Line> lines, List<Asked> asked, boolean advises, boolean mayAsk) {}

    public record Request(QuestionId id, String words, @Nullable LineId line, @Nullable String place, @Nullable String trade, @Nullable String language, @Nullable String reach) {}

    public View read(Actor actor) {
        return transactions.read(actor, () -> {
            boolean professional = actor instanceof Actor.Professional;
            Caller caller = professional ? Caller.PROFESSIONAL : actor instanceof Actor.Carer ? Caller.CARER : Caller.PERSON;
            List<Line> open = lines.all().stream().filter(line -> line.callers().contains(caller)).toList();
            List<Asked> own = actor instanceof Actor.Professional asker
                    ? reader.askedBy(asker.account()).stream().map(one -> new Asked(one, advisers.nameOf(one.heldBy()))).toList() : List.of();
            return new View(open, own, advisers.advises(actor), professional);
        });
    }

    public void run(Actor.Professional actor, Request request) {
        if (request.words().isBlank()) {
            throw Refusal.invalid("words", "helpdesk.refusal.words");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            String mail = accounts.address(actor.account()).map(Accounts.Address::mail).orElse(null);
            String reach = request.reach() == null || request.reach().isBlank() ? mail : request.reach();
            store.ask(HelpdeskPolicy.clean(new NewQuestion(request.id(), Channel.MAIL, Caller.PROFESSIONAL, request.trade(),
                    keep.unit(request.place()).map(Unit::code).orElse(null), request.language(), request.words(), reach, null, List.of())), request.line(), actor.account());
            advisers.did(actor, HelpdeskActs.ASKED, request.id());
        });
    }
}
