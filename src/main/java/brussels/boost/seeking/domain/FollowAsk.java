package brussels.boost.seeking.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.access.Tries;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
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
    private final AskProfessional choosing;
    private final GiveToCaller give;
    private final Thresholds thresholds;

    FollowAsk(Transactions transactions, Links links, Tries tries, Accounts accounts, Fitting fitting, AskStore store, AnswerStore answers,
            WillingStore willing, AskProfessional choosing, GiveToCaller give, Thresholds thresholds) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.accounts = accounts;
        this.fitting = fitting;
        this.store = store;
        this.answers = answers;
        this.willing = willing;
        this.choosing = choosing;
        this.give = give;
        this.thresholds = thresholds;
    }

    /**
     * @param candidates a few to choose from, while nobody has said yes
     * @param everything they fit all that was wished
     * @param asked whom they asked last
     * @param refused the kind reason of whoever could not, when that was the last answer
     * @param caller who calls, by name, when it is known
     * @param called somebody can call; otherwise the page gives a number and promises nothing
     * @param by the day after which somebody calls
     */
    public record View(Ask ask, List<Candidate> candidates, boolean everything, @Nullable Candidate asked, @Nullable Answer refused,
            @Nullable String caller, boolean called, LocalDate by) {}

    /** Empty when the link is unknown or over; tries that miss are counted. */
    public Optional<View> run(String token, String from) {
        return look(token, from).flatMap(held -> transactions.write(held.actor(), () -> store.one(new AskId(held.subject())).map(this::view)));
    }

    public void choose(String token, String from, AccountId professional) {
        act(token, from, (_, ask) -> choosing.run(ask.id(), professional));
    }

    /** "I would rather be called." */
    public void callMe(String token, String from) {
        act(token, from, (_, ask) -> {
            if (ask.state() != Ask.State.CALL && !give.run(ask)) {
                throw Refusal.absent("seeking.refusal.over");
            }
        });
    }

    public void stop(String token, String from) {
        act(token, from, (_, ask) -> store.end(ask.id(), Ask.State.STOPPED));
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
        List<AccountId> can = ask.calling(willing.canCall());
        String caller = can.size() == 1 ? accounts.cards(can).values().stream().findFirst().map(Accounts.Card::name).orElse(null) : null;
        return new View(ask, found.candidates().stream().filter(one -> !(ask.state() == Ask.State.ASKED && one.account().equals(asked))).toList(),
                found.everything(), asked == null ? null : fitting.one(asked).orElse(null), last, caller, !can.isEmpty(),
                BrusselsTime.dateOf(ask.since()).plusDays(thresholds.days(Thresholds.Line.SEEKING_SILENCE)));
    }
}
