package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.access.domain.overview.OverviewActs;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What others changed in the person's circle, read by the person. */
@Component
public class ReadChanges {
    private static final Set<String> CHANGES = Set.of(CircleActs.ADDED.key(), CircleActs.CHANGED.key(), CircleActs.LEFT.key(), CircleActs.BACK.key(),
            CircleActs.RIGHTS.key(), CircleActs.INVITED.key(), CircleActs.ACCEPTED.key(), CircleActs.DECLINED.key(), CircleActs.CHOSEN.key(),
            CircleActs.ENDED.key(), CircleActs.STAND_IN.key(), CircleActs.HANDED_OVER.key(), CircleActs.KEPT_OUT.key(), CircleActs.LET_IN.key(),
            CircleActs.DEPARTURE_REPLACED.key(), CircleActs.DEPARTURE_ENDED.key(), CircleActs.DEPARTURE_KEPT.key(), CircleActs.MOVED.key(),
            CircleActs.DIED.key(), CircleActs.WENT.key(), CircleActs.SPEAKS.key(), CircleActs.TAKEN_ON.key(), CircleActs.NOT_POSSIBLE.key(), CircleActs.TAKEN_BACK.key(), OverviewActs.CHOSEN.key(), OverviewActs.ACCEPTED.key(),
            OverviewActs.DECLINED.key());
    private static final int SHOWN = 30;

    private final Transactions transactions;
    private final Access access;
    private final Journal journal;
    private final Accounts accounts;
    private final Names names;
    private final LeavingStore leaving;
    private final BrusselsTime time;

    ReadChanges(Transactions transactions, Access access, Journal journal, Accounts accounts, Names names, LeavingStore leaving, BrusselsTime time) {
        this.leaving = leaving;
        this.transactions = transactions;
        this.access = access;
        this.journal = journal;
        this.accounts = accounts;
        this.names = names;
        this.time = time;
    }

    /** Whether somebody else changed it in the past week. */
    public boolean lately(PatientAccess patient) {
        return !journal.doneByOthers(patient.person(), CHANGES, time.now().minus(Duration.ofDays(7)), SHOWN).isEmpty();
    }

    /** @param farewells what those who left by themselves said */
    public record Told(ReadWhoLooked.Answer changes, List<Farewell> farewells) {}

    /** The past year's. */
    public Told run(Actor.Oneself actor) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.read(actor, actor.person(), CircleActs.WHO_LOOKED, Family.JOURNAL);
            List<Journal.Looked> lines = journal.doneByOthers(actor.person(), CHANGES, time.now().minus(Duration.ofDays(365)), SHOWN);
            List<AccountId> who = lines.stream().map(Journal.Looked::account).filter(Objects::nonNull).distinct().map(id -> new AccountId(id)).toList();
            return new Told(new ReadWhoLooked.Answer(names.nameToUse(patient), lines, accounts.cards(who), null), leaving.said(patient));
        });
    }
}
