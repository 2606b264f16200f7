package brussels.boost.person.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting of which nothing is kept but that it took place: no name, no account, no hour. */
@Component
public class CountOneOffSupport {
    private static final Sql COUNT = Sql.of("""
            insert into person.one_off_support (id, day, district) values (:id, :day, :district) on conflict do nothing
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final Db db;
    private final BrusselsTime time;

    CountOneOffSupport(Transactions transactions, Duties duties, Db db, BrusselsTime time) {
        this.transactions = transactions;
        this.duties = duties;
        this.db = db;
        this.time = time;
    }

    /** @param submission of the form; only its hash is kept, as the identifier itself tells the millisecond */
    public void run(Actor.Professional actor, UUID submission, @Nullable String district) {
        UUID once = UUID.nameUUIDFromBytes(submission.toString().getBytes(StandardCharsets.US_ASCII));
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            db.sql(COUNT).param("id", once).param("day", time.today())
                    .param("district", IdentityPolicy.blankToNull(district)).update();
        });
    }
}
