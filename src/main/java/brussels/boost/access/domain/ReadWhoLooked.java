package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person reads who looked at their sheet, and who was refused. Nobody else does, and that too is written. */
@Component
public class ReadWhoLooked {
    static final int PAGE = 60;

    private final Transactions transactions;
    private final Access access;
    private final Journal journal;
    private final Accounts accounts;
    private final Names names;

    ReadWhoLooked(Transactions transactions, Access access, Journal journal, Accounts accounts, Names names) {
        this.transactions = transactions;
        this.access = access;
        this.journal = journal;
        this.accounts = accounts;
        this.names = names;
    }

    /** @param lines of others, newest first @param next where the page after this one begins */
    public record Answer(String name, List<Journal.Looked> lines, Map<AccountId, Accounts.Card> accounts, @Nullable Long next) {}

    public Answer run(Actor actor, PersonId person, @Nullable Long before) {
        return transactions.write(actor, () -> {
            if (!(actor instanceof Actor.Oneself)) {
                throw Refusal.forbidden("access.log.refusal").traced(CircleActs.WHO_LOOKED.key(), person);
            }
            var patient = access.read(actor, person, CircleActs.WHO_LOOKED, Family.JOURNAL);
            List<Journal.Looked> lines = journal.aboutByOthers(person, before, PAGE);
            List<AccountId> who = lines.stream().map(Journal.Looked::account).filter(Objects::nonNull).distinct().map(id -> new AccountId(id)).toList();
            return new Answer(names.nameToUse(patient), lines, accounts.cards(who), lines.size() < PAGE ? null : lines.getLast().id());
        });
    }
}
