package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The person wants to hear what became of it beyond their circle, or no longer. */
@Configuration(proxyBeanMethods = false)
public class WishThread {
    private static final Act WISHED = Act.of("referral.thread.wished");
    private static final Act READ = Act.of("thread.read");
    private static final int ORDER = 57;
    private static final Sql WISH = Sql.of("insert into referral.thread_wish (person_id, since, said_by) values (:person, :day, :by::uuid) on conflict do nothing");
    private static final Sql NO_LONGER = Sql.of("delete from referral.thread_wish where person_id = :person");
    private static final Sql WISHES = Sql.of("select exists (select 1 from referral.thread_wish where person_id = :person) as wished");
    private static final Sql EXPORT = Sql.of("select since as on_day from referral.thread_wish where person_id = :person limit 1");

    private final Transactions transactions;
    private final Access access;
    private final Db db;
    private final BrusselsTime time;

    WishThread(Transactions transactions, Access access, Db db, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.db = db;
        this.time = time;
    }

    public boolean isWished(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, READ, Family.STEPS);
            return db.sql(WISHES).param("person", patient.person().value()).query((row, _) -> row.getBoolean("wished")).single();
        });
    }

    /** The person themself, or whoever accompanies them, with them. */
    public void wish(Actor actor, PersonId person, boolean wished) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, WISHED, Family.STEPS);
            AccountId by = actor.account();
            if (wished) {
                db.sql(WISH).param("person", patient.person().value()).param("day", time.today()).param("by", by == null ? null : by.value()).update();
            } else {
                db.sql(NO_LONGER).param("person", patient.person().value()).update();
            }
        });
    }

    @Bean
    PersonExport threadWishExport() {
        return new ExportQuery("thread-wish", Family.STEPS, ORDER, Set.of("referral.thread_wish"), () -> db.sql(EXPORT));
    }
}
