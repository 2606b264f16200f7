package brussels.boost.referral.domain.steps;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.CareStepId;
import brussels.boost.referral.CareSteps;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** It is said which answer is given, why, with whom that was decided and when to talk about it again. */
@Component
public class SayCareStep implements CareSteps {
    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Names names;
    private final CareStore store;
    private final HintReader hints;

    SayCareStep(Transactions transactions, Access access, Accounts accounts, Names names, CareStore store, HintReader hints) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.names = names;
        this.store = store;
        this.hints = hints;
    }

    /** @param steps the present one first, then what it was before */
    public record Shown(String name, boolean maySay, List<CareKind> kinds, List<CareStep> steps, List<Hint> hints) {}

    public Shown run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, StepActs.READ, Family.STEPS);
            List<CareStep> steps = store.all(patient);
            return new Shown(names.nameToUse(patient), StepPolicy.maySay(patient), store.kinds(), steps,
                    StepPolicy.maySay(patient) ? hints.of(patient, steps) : List.of());
        });
    }

    public void say(Actor actor, PersonId person, NewCareStep step) {
        StepPolicy.says(actor);
        transactions.write(actor, () -> say(access.write(actor, person, StepActs.SAID, Family.STEPS), step));
    }

    @Override
    public void say(PatientAccess patient, NewCareStep step) {
        StepPolicy.holds(step);
        if (!store.say(patient, step, author(patient.actor())) && store.kinds().stream().noneMatch(kind -> kind.code().equals(step.kind()))) {
            throw Refusal.invalid("kind", "care.refusal.kind");
        }
    }

    /** Only of one's own. */
    public void takeBack(Actor actor, PersonId person, CareStepId step) {
        transactions.write(actor, () -> {
            if (!store.takeBack(access.write(actor, person, StepActs.TAKEN_BACK, Family.STEPS), step)) {
                throw Refusal.notFound();
            }
        });
    }

    /** What happened is no reason now, with a word on why. */
    public void notNow(Actor actor, PersonId person, UUID id, Hint.Kind kind, UUID evidence, String words) {
        StepPolicy.says(actor);
        if (words.isBlank()) {
            throw Refusal.invalid("words", "care.refusal.word");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, StepActs.NOT_NOW, Family.STEPS);
            hints.notNow(patient, id, kind, evidence, words, author(actor));
        });
    }

    private @Nullable String author(Actor actor) {
        AccountId account = actor.account();
        Accounts.Card card = account == null || actor instanceof Actor.Oneself ? null : accounts.cards(Set.of(account)).get(account);
        return card == null ? null : Objects.requireNonNull(card).name();
    }
}
