package brussels.boost.access.domain.circle;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A colleague is entrusted with a place in a circle: it waits for their answer, and a mail says so without a name. */
@Component
public class Entrust {
    private static final Sql GIVEN = Sql.of("""
            update access.circle_member
            set given_by = access.actor_account(), given_at = now(), given_how = :how, given_from = :from::uuid, given_new = :new,
                given_answer = null, given_answered = null
            where id = :id and person_id = :person
            """);

    private final Db db;
    private final Outbox outbox;
    private final AccountStore accounts;

    Entrust(Db db, Outbox outbox, AccountStore accounts) {
        this.db = db;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    /** What they were entrusted with. */
    public enum How {
        HANDED_OVER,
        STAND_IN,
        ADDED
    }

    /** @param from who hands over, or null @param fresh they had no place in this circle before */
    public record Given(MemberId member, AccountId to, How how, @Nullable MemberId from, boolean fresh) {}

    public void run(PatientAccess patient, Given given) {
        MemberId from = given.from();
        db.sql(GIVEN).param("how", given.how().name()).param("from", from == null ? null : from.value()).param("new", given.fresh())
                .param("id", given.member().value()).param("person", patient.person().value()).update();
        AccountStore.Known known = accounts.known(given.to());
        if (known.login().contains("@")) {
            outbox.send(new Outbox.Letter(known.login(), known.locale(), "entrusted.mail", "/entrusted/" + given.member(), "entrusted:" + given.member()));
        }
    }
}
