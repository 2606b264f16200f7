package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which file a carer opened about themself. On its pages they act for themself, and nowhere else. */
@Component
public class OwnSpaces {
    private static final Sql OF = Sql.of("select access.own_space(:account) as person_id");
    private static final Sql LEAVE = Sql.of("delete from access.carer_self where person_id = :person");

    private final Db db;
    private final Transactions transactions;

    OwnSpaces(Db db, Transactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /** Before the transaction of the page: as whom the carer comes. */
    public Optional<Actor.Oneself> oneself(Actor.Carer carer) {
        return transactions.read(carer, () -> of(carer.account())).map(person -> new Actor.Oneself(carer.account(), person));
    }

    public Optional<PersonId> of(AccountId account) {
        return db.sql(OF).param("account", account.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new))
                .single();
    }

    void leave(PersonId person) {
        db.sql(LEAVE).param("person", person.value()).update();
    }
}
