package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.audit.Journal;
import brussels.boost.audit.JournalSeal;
import brussels.boost.audit.domain.SealJournal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class AccessTest {
    private static final Act READ = Act.of("test.read");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Links links;
    @Autowired Journal journal;
    @Autowired People people;
    @Autowired SealJournal seal;
    @Autowired JournalSeal journalSeal;

    @Test
    void whom_a_person_chose_reads_what_was_opened_and_nothing_else() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        transactions.write(nurse, () -> {
            var patient = access.read(nurse, person, READ, Family.NOTES, Family.PRIORITIES);
            assertThat(patient.mayRead(Family.HEALTH)).isFalse();
        });
        assertThatThrownBy(() -> transactions.write(nurse, () -> access.read(nurse, person, READ, Family.HEALTH)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void another_professional_is_refused_in_the_same_words_as_for_a_person_who_does_not_exist() {
        var stranger = people.anyNurse();
        var person = people.anyPersonOf(people.anyNurse());
        assertThat(refusal(stranger, person).key()).isEqualTo(refusal(stranger, PersonId.fresh()).key());
    }

    @Test
    void a_refusal_is_written_and_the_person_reads_it() {
        var stranger = people.anyNurse();
        var person = people.anyPersonOf(people.anyNurse());
        refusal(stranger, person);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        var seen = transactions.read(oneself, () -> journal.about(person, null, 10));
        assertThat(seen).anySatisfy(line -> {
            assertThat(line.refused()).isTrue();
            assertThat(line.account()).isEqualTo(stranger.account().value());
        });
    }

    @Test
    void the_same_form_sent_twice_at_once_begins_one_relation_and_leaves_one_line() throws Exception {
        var nurse = people.anyNurse();
        var person = PersonId.fresh();
        var member = MemberId.fresh();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> form = () -> transactions.write(nurse,
                    () -> access.begin(nurse, person, member, Family.ofReferent(), READ).mayRead(Family.NOTES));
            for (var one : threads.invokeAll(Collections.nCopies(4, form))) {
                assertThat(one.get()).isTrue();
            }
        }
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        assertThat(transactions.read(oneself, () -> journal.about(person, null, 10))).hasSize(1);
    }

    @Test
    void nobody_but_the_person_reads_who_looked() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        assertThat(transactions.read(nurse, () -> journal.about(person, null, 10))).isEmpty();
    }

    @Test
    void a_text_opens_only_with_the_key_of_its_person() {
        var nurse = people.anyNurse();
        var one = people.anyPersonOf(nurse);
        var other = people.anyPersonOf(nurse);
        transactions.write(nurse, () -> {
            byte[] sealed = access.write(nurse, one, READ, Family.NOTES).seal("dormir sans penser aux factures");
            assertThat(access.read(nurse, one, READ, Family.NOTES).unseal(sealed)).isEqualTo("dormir sans penser aux factures");
            var wrong = access.read(nurse, other, READ, Family.NOTES);
            assertThatThrownBy(() -> wrong.unseal(sealed)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void a_destroyed_key_closes_every_text_for_everybody() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        transactions.write(nurse, () -> access.destroyKey(access.write(nurse, person, READ, Family.IDENTITY)));
        assertThat(refusal(nurse, person).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void an_access_ends_with_its_transaction() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        var kept = transactions.write(nurse, () -> access.read(nurse, person, READ, Family.NOTES));
        assertThatThrownBy(() -> kept.seal("trop tard")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_form_sent_twice_opens_one_file_and_nobody_elses() {
        var nurse = people.anyNurse();
        var person = PersonId.fresh();
        var member = MemberId.fresh();
        for (int i = 0; i < 2; i++) {
            transactions.write(nurse, () -> access.begin(nurse, person, member, Family.ofReferent(), People.MET));
        }
        var other = people.anyNurse();
        assertThatThrownBy(() -> transactions.write(other, () -> access.begin(other, person, MemberId.fresh(), Family.ofReferent(), People.MET)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_link_opens_its_purpose_until_it_is_revoked() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        var issued = transactions.write(nurse, () -> links.issue(access.write(nurse, person, READ, Family.CIRCLE),
                Links.Purpose.SHEET, UUID.randomUUID(), Duration.ofDays(90), null));
        var held = links.look(issued.token(), Links.Purpose.SHEET).orElseThrow();
        assertThat(links.look(issued.token(), Links.Purpose.CALENDAR)).isEmpty();
        transactions.write(held.actor(), () -> {
            var patient = access.read(held.actor(), person, READ, Family.PRIORITIES);
            assertThat(patient.mayRead(Family.NOTES)).isFalse();
            assertThat(patient.mayWrite(Family.PRIORITIES)).isFalse();
        });
        transactions.write(nurse, () -> links.revoke(access.write(nurse, person, READ, Family.CIRCLE), issued.id()));
        assertThat(links.look(issued.token(), Links.Purpose.SHEET)).isEmpty();
    }

    @Test
    void the_journal_is_sealed_in_batches_and_verifies() {
        people.anyPersonOf(people.anyNurse());
        assertThat(seal.run()).isPositive();
        people.anyPersonOf(people.anyNurse());
        seal.run();
        var verdict = journalSeal.verify();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.lines()).isPositive();
    }

    private Refusal refusal(Actor actor, PersonId person) {
        try {
            transactions.write(actor, () -> access.read(actor, person, READ, Family.NOTES));
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("not refused");
    }
}
