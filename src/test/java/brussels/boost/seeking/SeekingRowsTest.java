package brussels.boost.seeking;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Links;
import brussels.boost.access.People;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.seeking.domain.AskForReferent;
import brussels.boost.testing.BoostTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself keeps a request from every other kind of link, from carers and from whoever was not asked. */
@BoostTest
class SeekingRowsTest {
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired Transactions transactions;
    @Autowired Links links;
    @Autowired People people;
    @Autowired AskForReferent ask;
    @Autowired JdbcClient jdbc;

    @Test
    void a_link_of_one_kind_is_no_link_of_another_and_only_its_own_opens_a_request() {
        AskId request = asked();
        AskId another = asked();
        for (Links.Purpose purpose : Links.Purpose.values()) {
            String token = transactions.write(JOB, () -> links.issue(JOB, purpose, request.value(), Duration.ofDays(1), 1).token());
            for (Links.Purpose door : Links.Purpose.values()) {
                var held = transactions.write(JOB, () -> links.look(token, door));
                assertThat(held.isPresent()).as("a link " + purpose + " at the door " + door).isEqualTo(purpose == door);
                held.ifPresent(one -> {
                    int own = purpose == Links.Purpose.SEEKING ? 1 : 0;
                    assertThat(reads(one.actor(), request)).as(purpose + " reads").isEqualTo(own);
                    assertThat(changes(one.actor(), request)).as(purpose + " changes").isEqualTo(own);
                    assertThat(reads(one.actor(), another) + changes(one.actor(), another)).as(purpose + " and the request of another").isZero();
                });
            }
        }
    }

    @Test
    void neither_carers_nor_persons_nor_professionals_who_were_not_asked_read_or_change_one() {
        AskId request = asked();
        List<Actor> others = new ArrayList<>(List.of(new Actor.Carer(AccountId.fresh()), new Actor.Oneself(AccountId.fresh(), PersonId.fresh()),
                people.anyNurse(), people.anyAdministrator(), people.anyOfficer(), people.anyCoordinator()));
        for (Actor other : others) {
            assertThat(reads(other, request)).as(other.kind() + " reads").isZero();
            assertThat(changes(other, request)).as(other.kind() + " changes").isZero();
        }
    }

    private AskId asked() {
        var id = AskId.fresh();
        ask.alone(new NewAsk(id, "Teresa", "02 000 00 12", null, List.of(), null, null, null, null, true, "fr"), UUID.randomUUID().toString());
        return id;
    }

    private int reads(Actor actor, AskId id) {
        return transactions.write(actor, () -> jdbc.sql("select (select count(*) from seeking.ask where id = :id)")
                .param("id", id.value()).query(Integer.class).single());
    }

    private int changes(Actor actor, AskId id) {
        return transactions.write(actor, () -> jdbc.sql("update seeking.ask set state_since = state_since where id = :id").param("id", id.value()).update());
    }
}
