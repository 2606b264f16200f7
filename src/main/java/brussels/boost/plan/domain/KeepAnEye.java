package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.Plans;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody keeps an eye on something, until a day or until it is no longer needed. */
@Component
public class KeepAnEye {
    private final Transactions transactions;
    private final Access access;
    private final WatchStore store;
    private final Plans plans;
    private final BrusselsTime time;
    private final Names names;
    private final Doers doers;

    KeepAnEye(Transactions transactions, Access access, WatchStore store, Plans plans, BrusselsTime time, Names names, Doers doers) {
        this.doers = doers;
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.time = time;
        this.names = names;
    }

    /** Other words, another day, somebody else; who reads it stays. @param watcher null for who keeps the eye today */
    public record Change(Words words, @Nullable String signs, @Nullable String reaction, @Nullable LocalDate until, @Nullable Doer watcher) {}

    /** Something kept an eye on, to be changed. @param version the state that was read @param members who could keep the eye */
    public record Opened(String name, Watch watch, int version, List<MemberCard> members) {}

    public Opened one(Actor actor, PersonId person, WatchId id) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.PLAN_READ, Family.STEPS);
            WatchStore.Versioned found = store.one(patient, id).orElseThrow(Refusal::notFound);
            return new Opened(names.nameToUse(patient), found.watch(), found.version(), doers.others(patient));
        });
    }

    /** @throws Refusal CONFLICT when somebody changed or ended it since it was read */
    public void change(Actor actor, PersonId person, WatchId id, int version, Change change) {
        check(change);
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.WATCH_CHANGED, Family.STEPS);
            Doer watcher = change.watcher();
            Doer keeps = watcher != null ? doers.named(patient, watcher) : store.one(patient, id).orElseThrow(Refusal::notFound).watch().watcher();
            if (!store.change(patient, id, version, change, keeps)) {
                throw Refusal.conflict("person.conflict");
            }
        });
    }

    private void check(Change said) {
        PlanPolicy.said(said.words().text(), "words");
        PlanPolicy.language(said.words().language());
        PlanPolicy.notTooLong(said.signs(), "signs");
        PlanPolicy.notTooLong(said.reaction(), "reaction");
        LocalDate until = said.until();
        if (until != null && until.isBefore(time.today())) {
            throw Refusal.invalid("until", "watch.until.past");
        }
    }

    public void add(Actor actor, PersonId person, NewWatch request) {
        check(new Change(request.words(), request.signs(), request.reaction(), request.until(), null));
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.WATCH_ADDED, Family.STEPS);
            plans.keepAnEye(patient, request);
        });
    }

    /** @param over false takes the end back */
    public void over(Actor actor, PersonId person, WatchId watch, boolean over) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.WATCH_CHANGED, Family.STEPS);
            if (!store.over(patient, watch, over ? time.today() : null)) {
                throw Refusal.notFound();
            }
        });
    }
}
