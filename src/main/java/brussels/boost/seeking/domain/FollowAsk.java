package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Links;
import brussels.boost.access.Tries;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.seeking.AskId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever asked sees where it stands, chooses whom to ask, changes, or stops; by their link alone. */
@Component
public class FollowAsk {
    private static final String PURPOSE = "seeking.link";
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_MISSES = 30;

    private final Transactions transactions;
    private final Links links;
    private final Tries tries;
    private final Accounts accounts;
    private final Fitting fitting;
    private final AskStore store;
    private final AnswerStore answers;
    private final WillingStore willing;
    private final Outbox outbox;

    FollowAsk(Transactions transactions, Links links, Tries tries, Accounts accounts, Fitting fitting, AskStore store, AnswerStore answers,
            WillingStore willing, Outbox outbox) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.accounts = accounts;
        this.fitting = fitting;
        this.store = store;
        this.answers = answers;
        this.willing = willing;
        this.outbox = outbox;
    }

    /**
     * @param candidates a few to choose from, while nobody has said yes
     * @param everything they fit all that was wished
     * @param asked whom they asked last
     * @param refused the kind reason of whoever could not, when that was the last answer
     * @param caller who calls, by name
     * @param by the day after which somebody calls
     */
    public record View(Ask ask, List<Candidate> candidates, boolean everything, @Nullable Candidate asked, @Nullable Answer refused,
            @Nullable String caller, LocalDate by) {}

    /** Empty when the link is unknown or over; tries that miss are counted. */
    public Optional<View> run(String token, String from) {
        return look(token, from).flatMap(held -> transactions.write(held.actor(), () -> store.one(new AskId(held.subject())).map(this::view)));
    }

    public void choose(String token, String from, AccountId professional) {
        act(token, from, (holder, ask) -> {
            Candidate chosen = fitting.one(professional).filter(one -> one.said().visible()).orElseThrow(Refusal::notFound);
            still(store.choose(ask.id(), chosen.account()));
            accounts.address(chosen.account()).ifPresent(to ->
                    outbox.send(new Outbox.Letter(to.mail(), to.locale(), "seeking.mail.asked", "/asked", "seeking:" + ask.id() + ":" + chosen.account())));
        });
    }

    /** "I would rather be called." */
    public void callMe(String token, String from) {
        act(token, from, (_, ask) -> still(store.move(ask.id(), Ask.State.CALL)));
    }

    public void stop(String token, String from) {
        act(token, from, (_, ask) -> store.end(ask.id(), Ask.State.STOPPED));
    }

    private static void still(boolean open) {
        if (!open) {
            throw Refusal.absent("seeking.refusal.over");
        }
    }

    private void act(String token, String from, BiConsumer<Actor, Ask> work) {
        Links.Held held = look(token, from).orElseThrow(Refusal::notFound);
        transactions.write(held.actor(), () -> work.accept(held.actor(), store.one(new AskId(held.subject())).orElseThrow(Refusal::notFound)));
    }

    private Optional<Links.Held> look(String token, String from) {
        return transactions.write(AskForReferent.DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_MISSES, WINDOW)) {
                return Optional.empty();
            }
            Optional<Links.Held> held = links.look(token, Links.Purpose.SEEKING);
            if (held.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return held;
        });
    }

    private View view(Ask ask) {
        var found = ask.over() ? new Fitting.Found(List.of(), true) : fitting.of(ask);
        AccountId asked = ask.asked();
        Answer last = answers.last(ask.id()).filter(one -> one.kind() == Answer.Kind.NOT_NOW).orElse(null);
        String caller = willing.callers().stream().findFirst().map(one -> accounts.cards(List.of(one)).get(one)).map(Accounts.Card::name).orElse(null);
        return new View(ask, found.candidates().stream().filter(one -> !(ask.state() == Ask.State.ASKED && one.account().equals(asked))).toList(),
                found.everything(), asked == null ? null : fitting.one(asked).orElse(null), last, caller,
                BrusselsTime.dateOf(ask.since()).plusDays(answers.days().silence()));
    }
}
