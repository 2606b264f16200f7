package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Erasure;
import brussels.boost.access.Family;
import brussels.boost.access.History;
import brussels.boost.access.People;
import brussels.boost.access.Waits;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.NewRequest;
import brussels.boost.person.PersonRequests.State;
import brussels.boost.person.domain.AnswerDuplicate;
import brussels.boost.person.domain.AnswerRequest;
import brussels.boost.person.domain.ReadDesk;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;

@BoostTest
class RequestsTest {
    private static final Act LOOK = Act.of("test.look");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Asked asked;
    @Autowired Erasure erasure;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired PersonRequests requests;
    @Autowired ReadDesk desk;
    @Autowired AnswerRequest answer;
    @Autowired AnswerDuplicate duplicates;
    @Autowired History history;
    @Autowired Environment environment;
    @Autowired List<Waits> waits;
    @Autowired @Qualifier("lettersOfRequests") Work letters;

    private final Actor.Professional nurse;
    private final Actor.Professional officer;

    RequestsTest(@Autowired People people) {
        nurse = people.anyNurse();
        officer = people.anyOfficer();
    }

    @Test
    void what_a_person_asks_has_a_day_for_its_answer_and_is_asked_once() {
        PersonId person = meet();
        var request = new NewRequest(Id.next(), Kind.CORRECTION, "Je n’habite plus là.");
        requests.open(nurse, person, request);
        requests.open(nurse, person, request);
        assertThat(requests.of(nurse, person)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Je n’habite plus là.");
            assertThat(one.due()).isEqualTo(one.asked().plusMonths(1));
            assertThat(one.state().open()).isTrue();
        });
    }

    @Test
    void what_is_asked_waits_with_its_day_for_who_stands_beside_and_without_a_name_for_the_officer() {
        PersonId person = meet();
        requests.open(nurse, person, new NewRequest(Id.next(), Kind.CORRECTION, "Mon quartier."));
        assertThat(waiting(nurse)).filteredOn(one -> person.equals(one.person())).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("person.wait.CORRECTION");
            assertThat(one.on()).isEqualTo(requests.of(nurse, person).getFirst().due());
        });
        assertThat(waiting(officer)).filteredOn(one -> one.key().equals("person.wait.desk")).singleElement().satisfies(one -> {
            assertThat(one.person()).isNull();
            assertThat(Integer.parseInt(String.valueOf(one.words()))).isPositive();
        });
        assertThat(waiting(nurse)).noneMatch(one -> one.key().equals("person.wait.desk"));
    }

    @Test
    void a_mail_says_once_that_something_is_asked_and_names_nobody() throws SQLException {
        PersonId person = meet();
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.COPY, null));
        letters.run().run();
        letters.run().run();
        assertThat(mailed("request:" + id + ":asked%")).isNotEmpty().allSatisfy(body -> assertThat(body).doesNotContain(person.toString()).contains("/administration/privacy"));
        assertThat(mailed("request:" + id + ":soon%")).isEmpty();
    }

    private List<Waits.Wait> waiting(Actor.Professional who) {
        var found = new ArrayList<Waits.Wait>();
        transactions.write(who, () -> waits.forEach(one -> found.addAll(one.of(access.circle(who, LOOK), Instant.EPOCH))));
        return found;
    }

    private List<String> mailed(String dedupe) throws SQLException {
        var found = new ArrayList<String>();
        try (var load = load(); var query = load.prepareStatement("select body from platform.mail where dedupe like ?")) {
            query.setString(1, dedupe);
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString("body"));
            }
        }
        return found;
    }

    @Test
    void a_correction_says_what_is_to_be_corrected() {
        PersonId person = meet();
        assertThatThrownBy(() -> requests.open(nurse, person, new NewRequest(Id.next(), Kind.CORRECTION, " "))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_officer_opens_what_was_asked_and_only_until_it_is_answered_or_taken_back() {
        PersonId person = meet();
        assertRefused(person);
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.COPY, null));
        transactions.write(officer, () -> assertThat(asked.read(officer, person, LOOK).referents()).containsExactly(nurse.account()));
        requests.withdraw(nurse, person, id);
        assertRefused(person);
    }

    @Test
    void another_role_opens_nothing_of_what_was_asked() {
        PersonId person = meet();
        requests.open(nurse, person, new NewRequest(Id.next(), Kind.COPY, null));
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> transactions.write(admin, () -> asked.read(admin, person, LOOK))).isInstanceOf(Refusal.class);
    }

    @Test
    void an_erased_person_leaves_an_identifier_and_a_date() {
        PersonId person = meet();
        requests.open(nurse, person, new NewRequest(Id.next(), Kind.ERASURE, null));
        assertThat(erasure.run(person)).isGreaterThan(5);
        assertThatThrownBy(() -> transactions.write(nurse, () -> access.read(nurse, person, LOOK, Family.IDENTITY))).isInstanceOf(Refusal.class);
        transactions.write(nurse, () -> assertThat(persons.find(access.circle(nurse, LOOK), "Jeannine")).isEmpty());
        transactions.write(officer, () -> assertThat(erasure.register(officer, null)).anyMatch(line -> line.person().equals(person)));
    }

    @Test
    void an_answer_is_read_by_the_person_and_closes_the_question() {
        PersonId person = meet();
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.CORRECTION, "Mon quartier."));
        var waiting = desk.one(officer, id);
        assertThat(waiting.words()).isEqualTo("Mon quartier.");
        answer.take(officer, id, waiting.version());
        assertThatThrownBy(() -> answer.take(officer, id, waiting.version())).isInstanceOf(Refusal.class);
        answer.answer(officer, new AnswerRequest.Request(id, waiting.version() + 1, "C’est corrigé, merci."), State.DONE);
        assertThat(requests.of(nurse, person)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.DONE);
            assertThat(one.answer()).isEqualTo("C’est corrigé, merci.");
        });
        assertRefused(person);
        transactions.read(officer, () -> assertThat(history.of("request", id)).hasSize(2));
    }

    @Test
    void the_answer_may_take_two_months_more_once_and_the_person_reads_why() {
        PersonId person = meet();
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.COPY, null));
        answer.extend(officer, new AnswerRequest.Request(id, 1, "Nous cherchons aussi dans les archives."));
        assertThat(requests.of(nurse, person)).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo(one.asked().plusMonths(3));
            assertThat(one.extendedWhy()).contains("archives");
        });
        assertThatThrownBy(() -> answer.extend(officer, new AnswerRequest.Request(id, 2, "Encore."))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_granted_erasure_leaves_the_decision_and_nothing_of_the_person() throws SQLException {
        PersonId person = meet();
        UUID id = Id.next();
        requests.open(nurse, person, new NewRequest(id, Kind.ERASURE, "Effacez tout."));
        answer.erase(officer, id, desk.one(officer, id).version());
        transactions.read(officer, () -> assertThat(history.of("request", id)).singleElement()
                .satisfies(line -> assertThat(line.became()).isEqualTo("person.request.state.DONE")));
        assertThatThrownBy(() -> desk.one(officer, id)).isInstanceOf(Refusal.class);
        assertThat(rowsAbout(person)).containsExactlyInAnyOrder("access.erasure", "audit.entry");
    }

    @Test
    void an_administrator_has_no_such_desk() {
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> desk.list(admin, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> duplicates.list(admin)).isInstanceOf(Refusal.class);
    }

    /** Asked of the database itself, past every policy. */
    private List<String> rowsAbout(PersonId person) throws SQLException {
        var found = new ArrayList<String>();
        try (var load = load(); var statement = load.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select n.nspname || '.' || c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    where a.attname = 'person_id' and c.relkind in ('r', 'p') and not a.attisdropped
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (var rows = statement.executeQuery("select 1 from " + table + " where person_id = '" + person + "' limit 1")) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private Connection load() throws SQLException {
        return DriverManager.getConnection(environment.getRequiredProperty("boost.db.url"),
                environment.getRequiredProperty("boost.db.load-user"), environment.getRequiredProperty("boost.db.load-password"));
    }

    @Test
    void a_possible_duplicate_names_the_referents_and_what_its_answer_says_is_a_question_to_ask() throws SQLException {
        var other = people.anyNurse();
        PersonId newer = meet();
        PersonId older = persons.meet(other, new NewPerson(PersonId.fresh(), "Jeannine", List.of("fr"), null, true, "fr"));
        try (var load = load(); var statement = load.createStatement()) {
            statement.execute("insert into person.possible_duplicate (newer, older) values ('" + newer + "', '" + older + "')");
        }
        assertThat(duplicates.list(officer)).anySatisfy(pair -> {
            assertThat(pair.newer()).isEqualTo(newer);
            assertThat(pair.newerReferents()).hasSize(1);
        });
        assertThat(waits(nurse)).isEmpty();
        duplicates.run(officer, newer, older, AnswerDuplicate.Outcome.ASK);
        assertThat(waits(nurse)).singleElement().satisfies(wait -> assertThat(wait.person()).isEqualTo(newer));
        assertThat(waits(other)).isEmpty();
    }

    private List<Waits.Wait> waits(Actor actor) {
        return transactions.write(actor, () -> waits.stream().flatMap(one -> one.of(access.circle(actor, LOOK), Instant.EPOCH).stream())
                .filter(wait -> wait.key().equals("person.wait.askAgain")).toList());
    }

    private void assertRefused(PersonId person) {
        assertThatThrownBy(() -> transactions.write(officer, () -> asked.read(officer, person, LOOK))).isInstanceOf(Refusal.class);
    }

    private PersonId meet() {
        return persons.meet(nurse, new NewPerson(PersonId.fresh(), "Jeannine", List.of("fr"), null, true, "fr"));
    }
}
