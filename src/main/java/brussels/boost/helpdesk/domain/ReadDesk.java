package brussels.boost.helpdesk.domain;

import brussels.boost.directory.Directory;
import brussels.boost.directory.NumberToCall;
import brussels.boost.directory.NumbersToCall;
import brussels.boost.directory.ServiceCard;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around one question: what is given, the sheets that may help, the numbers for danger. */
@Component
public class ReadDesk {
    private static final int SUGGESTED = 3;

    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore questions;
    private final GivenStore given;
    private final PassedStore passed;
    private final NumbersToCall numbers;
    private final KnowHowStore sheets;
    private final QueueReader queue;
    private final Directory directory;
    private final Territories territories;
    private final BrusselsTime time;

    ReadDesk(Transactions transactions, Advisers advisers, QuestionStore questions, GivenStore given, PassedStore passed, NumbersToCall numbers, KnowHowStore sheets,
            QueueReader queue, Directory directory, Territories territories, BrusselsTime time) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.questions = questions;
        this.given = given;
        this.passed = passed;
        this.numbers = numbers;
        this.sheets = sheets;
        this.queue = queue;
        this.directory = directory;
        this.territories = territories;
        this.time = time;
    }

    /**
     * One question and what is around it.
     *
     * @param kept false while nothing of it was typed
     * @param mayWrite this adviser has it, or nobody has
     * @param holder name of the colleague who has it; null when it is nobody's or one's own
     * @param sheets given along
     * @param suggested sheets that may answer, not given yet
     * @param waiting questions nobody has yet, and those to come back on today
     */
    public record View(Question question, boolean kept, boolean mayWrite, @Nullable String holder, List<ServiceCard> services, List<KnowHow> sheets,
            List<KnowHow> suggested, List<NumberToCall> emergencies, List<Passing> passed, List<Commune> communes, @Nullable Unit unit, int waiting) {}

    /** From whom to whom it was passed. @param to a colleague's name; null: to a line @param from null: from the queue */
    public record Passing(@Nullable String from, @Nullable String to, Instant at) {}

    public boolean advises(Actor actor) {
        return transactions.read(actor, () -> advisers.advises(actor));
    }

    /** @param words searched for @param needs they mean */
    public View run(Actor.Professional actor, QuestionId id, String words, Collection<String> needs) {
        return transactions.read(actor, () -> {
            advisers.require(actor);
            var found = questions.one(id);
            Question question = found.orElseGet(() -> Question.fresh(id, actor.account(), time.now()));
            GivenStore.Given along = given.of(id);
            List<KnowHow> all = sheets.all();
            List<KnowHow> own = all.stream().filter(sheet -> along.sheets().contains(sheet.id())).toList();
            Collection<String> about = needs.isEmpty() ? question.themes() : needs;
            List<KnowHow> suggested = FindKnowHow.find(all, words, about, SUGGESTED + own.size()).stream().filter(sheet -> !own.contains(sheet)).limit(SUGGESTED).toList();
            List<Passing> steps = passed.of(id).stream().map(step -> new Passing(advisers.nameOf(step.from()), advisers.nameOf(step.to()), step.at())).toList();
            AccountId holder = question.heldBy();
            return new View(question, found.isPresent(), HelpdeskPolicy.mayWrite(question, actor.account()),
                    holder == null || holder.equals(actor.account()) ? null : advisers.nameOf(holder), along.services().stream().flatMap(service -> directory.card(service).stream()).toList(), own, suggested, numbers.shownTo(NumbersToCall.Reader.DESK), steps,
                    territories.communes(), question.unit() == null ? null : territories.unit(question.unit()).orElse(null), queue.waiting(actor.account()));
        });
    }
}
