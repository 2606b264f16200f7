package brussels.boost.helpdesk.domain;

import brussels.boost.access.Accounts;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a question, or sets the day we come back on it; the words kept are those the adviser cleaned. */
@Component
public class CloseQuestion {
    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore store;
    private final SummaryLinks links;
    private final Accounts accounts;
    private final BrusselsTime time;

    CloseQuestion(Transactions transactions, Advisers advisers, QuestionStore store, SummaryLinks links, Accounts accounts, BrusselsTime time) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.store = store;
        this.links = links;
        this.accounts = accounts;
        this.time = time;
    }

    /** @param words as cleaned @param callBackOn when we are still searching */
    public record Request(QuestionId id, @Nullable Outcome outcome, List<String> themes, @Nullable String words, @Nullable String reach, @Nullable String steps,
            @Nullable LocalDate callBackOn) {}

    /** @return the token of the summary, when the question is over and something goes with whoever asked */
    public Optional<String> run(Actor.Professional actor, Request request) {
        HelpdeskPolicy.complete(request.outcome(), request.callBackOn(), time.today());
        Outcome outcome = Objects.requireNonNull(request.outcome());
        return transactions.write(actor, () -> {
            advisers.require(actor);
            Question question = store.one(request.id()).orElseThrow(Refusal::notFound);
            if (!HelpdeskPolicy.mayWrite(question, actor.account())) {
                throw Refusal.conflict("helpdesk.refusal.held");
            }
            NewQuestion heard = HelpdeskPolicy.clean(new NewQuestion(question.id(), question.channel(), question.caller(), question.trade(), question.unit(),
                    question.language(), request.words(), request.reach(), request.steps(), request.themes()));
            if (!store.end(heard, outcome, request.callBackOn())) {
                throw Refusal.conflict("helpdesk.refusal.held");
            }
            advisers.did(actor, HelpdeskActs.CLOSED, question.id());
            return outcome.ends() ? Optional.of(links.send(actor, question.id(), mail(question, heard), question.language(), "helpdesk.mail.summary")) : Optional.empty();
        });
    }

    /** Where the summary goes by itself: what was left now, or the account of the professional who wrote. */
    private @Nullable String mail(Question question, NewQuestion heard) {
        String reach = heard.reach();
        if (reach != null && reach.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return reach;
        }
        return question.askedBy() == null ? null : accounts.address(question.askedBy()).map(Accounts.Address::mail).orElse(null);
    }

    /** The text without what might point to somebody, as a proposal. */
    public static String proposed(@Nullable String words) {
        return words == null ? "" : IdentityScanner.clean(words);
    }
}
