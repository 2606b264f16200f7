package brussels.boost.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import brussels.boost.access.Erasure;
import brussels.boost.access.KeyFolder;
import brussels.boost.access.People;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.BoostTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The key folder forgets whoever was erased, even when the program died between the erasure and the folder. */
@BoostTest
class ForgetKeyTest {
    private static final Actor JOB = Actor.Job.named("test");
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Sql LEFT_UNDONE = Sql.of("""
            insert into platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
            values (:id, 'brussels.boost.access.domain.ForgetKey.on(brussels.boost.access.FileClosed)', 'brussels.boost.access.FileClosed',
                    :event, now() - interval '10 minutes', 'PUBLISHED', 0)
            """);
    private static final Sql LEFT = Sql.of("select count(*)::int as n from platform.event_publication where serialized_event like '%' || :person || '%'");

    @Autowired Transactions transactions;
    @Autowired People people;
    @Autowired Erasure erasure;
    @Autowired Db db;
    @Autowired BoostSettings settings;
    @Autowired List<Work> works;

    @Test
    void an_erasure_reaches_the_folder_and_leaves_no_trace_in_the_list_of_events() {
        PersonId person = people.anyPersonOf(people.anyNurse());
        erasure.run(person);
        await().atMost(SOON).until(() -> new KeyFolder(settings).erasures().containsKey(person.value()));
        await().atMost(SOON).until(() -> left(person) == 0);
    }

    @Test
    void an_erasure_that_fails_does_not_reach_the_folder() {
        PersonId person = people.anyPersonOf(people.anyNurse());
        assertThatThrownBy(() -> transactions.write(EraseFile.JOB.about(person), () -> {
            erasure.run(person);
            throw new IllegalStateException("the transaction fails");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(left(person)).isZero();
        assertThat(new KeyFolder(settings).erasures()).doesNotContainKey(person.value());
    }

    @Test
    void what_a_program_that_died_left_undone_is_done_by_the_job() {
        var person = PersonId.fresh();
        transactions.write(JOB, () -> db.sql(LEFT_UNDONE).param("id", UUID.randomUUID()).param("event", "{\"person\":{\"value\":\"" + person.value() + "\"}}").update());
        works.stream().filter(work -> work.name().equals("unfinished-events")).forEach(work -> work.run().run());
        await().atMost(SOON).until(() -> new KeyFolder(settings).erasures().containsKey(person.value()));
        await().atMost(SOON).until(() -> left(person) == 0);
    }

    private int left(PersonId person) {
        return transactions.read(JOB, () -> db.sql(LEFT).param("person", person.value().toString()).query((row, _) -> row.getInt("n")).single());
    }
}
