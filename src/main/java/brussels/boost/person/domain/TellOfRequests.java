package brussels.boost.person.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A question about one's data is not forgotten: the privacy officer hears that it is asked and that its day is near,
 * the person that it is answered. The mails name nobody and say nothing of what is asked.
 */
@Configuration(proxyBeanMethods = false)
class TellOfRequests {
    static final Actor ACTOR = Actor.Job.named("request-letters");
    private static final Sql TO_TELL = Sql.of("select id, person_id, what, due::text as due from person.requests_to_tell()");
    private static final Sql OFFICERS = Sql.of("select login, locale from access.officer_addresses()");
    private static final Sql PERSON = Sql.of("select login, locale from access.address_of_person(:person)");

    @Bean
    Work lettersOfRequests(Transactions transactions, Db db, Outbox outbox) {
        return new Work("request-letters", Duration.ofHours(1), () -> transactions.write(ACTOR, () ->
                db.sql(TO_TELL)
                        .query((row, _) -> new Due(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getString("what"), row.getString("due")))
                        .list().forEach(due -> letters(db, due).forEach(outbox::send))));
    }

    /** @param what asked, soon or answered */
    private record Due(UUID id, UUID person, String what, String day) {
        boolean answered() {
            return what.equals("answered");
        }
    }

    private static List<Outbox.Letter> letters(Db db, Due due) {
        var to = due.answered() ? db.sql(PERSON).param("person", due.person()) : db.sql(OFFICERS);
        return to.query((row, _) -> new Outbox.Letter(row.getString("login"), row.getString("locale"), "person.mail.request." + due.what(),
                due.answered() ? "/me" : "/administration/privacy",
                "request:" + due.id() + ":" + due.what() + ":" + due.day() + ":" + row.getString("login").hashCode())).list();
    }
}
