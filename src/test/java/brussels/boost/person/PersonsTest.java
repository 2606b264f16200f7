package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Audience;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.People;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.agreement.GiveAgreement;
import brussels.boost.access.domain.agreement.ReadAgreements;
import brussels.boost.access.domain.agreement.ReviseWording;
import brussels.boost.access.domain.agreement.WithdrawAgreement;
import brussels.boost.person.domain.ChangeContact;
import brussels.boost.person.domain.ChangeIdentity;
import brussels.boost.person.domain.CountOneOffSupport;
import brussels.boost.person.domain.Identity;
import brussels.boost.person.domain.KnowBeforeGoing;
import brussels.boost.person.domain.RecordNationalNumber;
import brussels.boost.person.domain.Suggestion;
import brussels.boost.person.domain.SwitchNationalNumber;
import brussels.boost.person.domain.TakePart;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Territories;
import brussels.boost.testing.BoostTest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@BoostTest
class PersonsTest {
    private static final Act LOOK = Act.of("test.look");

    @Autowired Environment environment;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Circles circles;
    @Autowired Territories territories;
    @Autowired ChangeIdentity identity;
    @Autowired ChangeContact contact;
    @Autowired KnowBeforeGoing know;
    @Autowired CountOneOffSupport oneOff;
    @Autowired RecordNationalNumber number;
    @Autowired SwitchNationalNumber numberSwitch;
    @Autowired TakePart takePart;
    @Autowired ReadAgreements readAgreements;
    @Autowired GiveAgreement giveAgreement;
    @Autowired WithdrawAgreement withdrawAgreement;
    @Autowired ReviseWording wording;

    private final Actor.Professional nurse;

    PersonsTest(@Autowired People people) {
        nurse = people.anyNurse();
    }

    @Test
    void a_name_to_use_is_enough_and_the_same_form_sent_twice_opens_one_file() {
        var person = new NewPerson(PersonId.fresh(), " Amina ", List.of("ar-MA", "fr", "xx"), "district:marolles", true, "fr");
        assertThat(persons.meet(nurse, person)).isEqualTo(persons.meet(nurse, person));
        transactions.write(nurse, () -> {
            var circle = access.circle(nurse, LOOK);
            assertThat(persons.cards(circle)).hasSize(1);
            PersonCard card = persons.find(circle, "aminá").getFirst();
            assertThat(card.name()).isEqualTo("Amina");
            assertThat(card.languages()).containsExactly("ar-MA", "fr");
            assertThat(persons.find(circle, "%")).isEmpty();
        });
        assertThat(readAgreements.run(nurse, person.id(), "fr").open()).doesNotContain(Agreements.Kind.KEEP);
    }

    @Test
    void without_a_name_nothing_is_opened_and_a_one_off_support_counts_once() {
        assertThat(catchThrowableOfType(Refusal.class, () -> meet("  ")).fields()).containsKey("name");
        UUID form = Id.next();
        int before = counted();
        oneOff.run(nurse, form, "");
        oneOff.run(nurse, form, "");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void nobody_finds_somebody_else_s_people() {
        meet("Bernadette");
        var stranger = people.anyNurse();
        transactions.write(stranger, () -> assertThat(persons.find(access.circle(stranger, LOOK), "Bernadette")).isEmpty());
    }

    @Test
    void two_who_change_the_same_name_do_not_overwrite_each_other() {
        PersonId person = meet("Cem");
        Identity first = identity.read(nurse, person).identity();
        identity.run(nurse, person, new Identity("Cem Bey", List.of("tr"), null, "tree", PhoneIs.SHARED, first.version()));
        var late = catchThrowableOfType(Refusal.class,
                () -> identity.run(nurse, person, new Identity("Djem", List.of(), null, null, null, first.version())));
        assertThat(late.outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        assertThat(identity.read(nurse, person).identity().name()).isEqualTo("Cem Bey");
    }

    @Test
    void telephone_and_address_are_sealed_and_a_wrong_number_is_refused() {
        PersonId person = meet("Dora");
        contact.run(nurse, person, new Contact("0470 00 00 00", "sa fille", null, 0));
        assertThat(contact.read(nurse, person).contact().phone()).isEqualTo("0470 00 00 00");
        Contact wrong = new Contact("chez Salma", null, null, 1);
        assertThat(catchThrowableOfType(Refusal.class, () -> contact.run(nurse, person, wrong)).fields()).containsKey("phone");
    }

    @Test
    void a_line_is_read_by_its_author_and_the_person_until_it_is_opened() {
        PersonId person = meet("Elif");
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        add(nurse, person, ReadyLine.INTERPRETER, Audience.Kind.PERSON);
        add(nurse, person, ReadyLine.SLOWLY, Audience.Kind.AUTHOR);
        add(oneself, person, ReadyLine.ALONE, Audience.Kind.PERSON);
        add(oneself, person, ReadyLine.RING_TWICE, Audience.Kind.CIRCLE);
        assertThat(codes(nurse, person)).containsExactlyInAnyOrder(ReadyLine.INTERPRETER, ReadyLine.SLOWLY, ReadyLine.RING_TWICE);
        assertThat(codes(oneself, person)).containsExactlyInAnyOrder(ReadyLine.INTERPRETER, ReadyLine.ALONE, ReadyLine.RING_TWICE);
    }

    @Test
    void a_line_for_named_members_is_read_by_them_and_by_no_other_member() {
        PersonId person = meet("Esra");
        var named = people.anyNurse();
        var other = people.anyNurse();
        MemberId member = addToCircle(person, named);
        addToCircle(person, other);
        UUID line = Id.next();
        know.add(nurse, person, new NewLine(line, LineKind.HOW_TO_BE, null, "parler du chat", "fr", true, Audience.Kind.NAMED, Set.of(member)));
        assertThat(know.read(named, person).lines().getFirst().words()).isEqualTo("parler du chat");
        assertThat(know.read(other, person).lines()).isEmpty();
        withdrawAgreement.run(nurse, person, Agreements.Kind.SHARE);
        assertThatThrownBy(() -> know.read(named, person)).isInstanceOf(Refusal.class);
        withdrawAgreement.undo(nurse, person, Agreements.Kind.SHARE);
        assertThat(know.read(named, person).lines().getFirst().words()).isEqualTo("parler du chat");
        assertThatThrownBy(() -> withdrawAgreement.undo(nurse, person, Agreements.Kind.SHARE)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_line_removed_comes_back_when_it_is_undone() {
        PersonId person = meet("Farid");
        UUID line = add(nurse, person, ReadyLine.CALL_BEFORE, Audience.Kind.PERSON);
        know.remove(nurse, person, line);
        assertThat(codes(nurse, person)).isEmpty();
        know.restore(nurse, person, line);
        assertThat(codes(nurse, person)).containsExactly(ReadyLine.CALL_BEFORE);
    }

    @Test
    void the_national_number_is_asked_nowhere_until_an_administrator_declares_why() {
        PersonId person = meet("Gül");
        assertThat(catchThrowableOfType(Refusal.class, () -> number.run(nurse, person, "85.07.30-033.28")).key()).isEqualTo("person.number.off");
        assertThat(catchThrowableOfType(Refusal.class, () -> numberSwitch.on(nurse, "loi")).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        var admin = people.anyAdministrator();
        numberSwitch.on(admin, "Arrêté du 1er janvier 2026");
        number.run(nurse, person, "85.07.30-033.28");
        PersonId twin = meet("Gülay");
        number.run(nurse, twin, "85073003328");
        assertThat(number.read(nurse, person).number().orElseThrow().written()).isEqualTo("85.07.30-033.28");
        numberSwitch.off(admin);
        assertThatThrownBy(() -> number.read(nurse, person)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_referent_does_not_see_the_programme_s_lists_until_the_person_opens_their_health() {
        PersonId person = meet("Hugo");
        assertThat(catchThrowableOfType(Refusal.class, () -> takePart.read(nurse, person, "boost")).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void the_lists_suggest_with_reasons_and_an_exception_needs_one() {
        PersonId person = PersonId.fresh();
        // a relation that opened health too, before the form that meets the same person
        var member = new MemberId(UUID.nameUUIDFromBytes((person + "member").getBytes(StandardCharsets.US_ASCII)));
        transactions.write(nurse, () -> access.begin(nurse, person, member, EnumSet.complementOf(EnumSet.of(Family.JOURNAL)), LOOK));
        persons.meet(nurse, new NewPerson(person, "Idris", List.of(), "district:bosnie", false, "fr"));
        assertThat(takePart.read(nurse, person, "boost").suggestion().suggested()).isFalse();
        assertThat(catchThrowableOfType(Refusal.class, () -> takePart.join(nurse, person, "boost", Id.next(), false, "")).fields()).containsKey("reason");
        takePart.note(nurse, person, "boost", List.of("diabetes", "isolation", "unheard-of"), "PERSON");
        assertThat(takePart.read(nurse, person, "boost").suggestion()).isEqualTo(new Suggestion(true, true, true));
        takePart.join(nurse, person, "boost", Id.next(), false, "");
        assertThat(takePart.read(nurse, person, "boost").enrolment()).isPresent();
        takePart.leave(nurse, person, "boost");
        assertThat(takePart.read(nurse, person, "boost").enrolment()).isEmpty();
    }

    @Test
    void an_agreement_needs_its_witness_named_and_is_taken_back_in_one_step() {
        PersonId person = meet("Inès");
        var said = new Agreements.Given(Id.next(), Agreements.Kind.SHARE, "nl", Agreements.Mode.ORAL_WITNESS, Agreements.Giver.PERSON, null);
        assertThat(catchThrowableOfType(Refusal.class, () -> giveAgreement.run(nurse, person, said)).fields()).containsKey("witness");
        giveAgreement.run(nurse, person, new Agreements.Given(said.id(), said.kind(), "nl", said.mode(), said.giver(), "Salma"));
        assertThat(readAgreements.run(nurse, person, "fr").lines().getFirst().witness()).isEqualTo("Salma");
        withdrawAgreement.run(nurse, person, Agreements.Kind.SHARE);
        assertThat(readAgreements.run(nurse, person, "fr").open()).contains(Agreements.Kind.SHARE);
    }

    @Test
    void new_words_are_a_new_version_and_what_was_agreed_keeps_its_own() {
        PersonId person = meet("Kim");
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> wording.read(nurse)).isInstanceOf(Refusal.class);
        ReviseWording.Words before = wording.read(admin, Agreements.Kind.STUDY, "en");
        LocalDate today = LocalDate.now(BrusselsTime.ZONE);
        wording.run(admin, words("en", before.version(), "Do you agree to a study?", today));
        assertThat(catchThrowableOfType(Refusal.class, () -> wording.run(admin, words("en", before.version(), "Late?", today)))
                .outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        assertThat(readAgreements.ask(nurse, person, Agreements.Kind.STUDY, "en").question()).isEqualTo("Do you agree to a study?");
    }

    @Test
    void words_published_for_a_later_day_wait_for_it_and_a_language_that_is_missing_can_be_written() {
        PersonId person = meet("Kim");
        var admin = people.anyAdministrator();
        LocalDate today = LocalDate.now(BrusselsTime.ZONE);
        assertThat(readAgreements.ask(nurse, person, Agreements.Kind.STUDY, "tr").language()).isEqualTo("fr");
        wording.run(admin, words("tr", 0, "Katılıyor musunuz?", today));
        wording.run(admin, words("tr", 1, "Gelecek ay?", today.plusMonths(1)));
        assertThat(readAgreements.ask(nurse, person, Agreements.Kind.STUDY, "tr").question()).isEqualTo("Katılıyor musunuz?");
        assertThat(wording.versions(admin, Agreements.Kind.STUDY, "tr")).hasSize(2);
        assertThat(catchThrowableOfType(Refusal.class, () -> wording.run(admin, words("tr", 2, "Dün?", today.minusDays(1)))).fields())
                .containsKey("since");
    }

    private static ReviseWording.Request words(String language, int version, String question, LocalDate since) {
        return new ReviseWording.Request(Agreements.Kind.STUDY, language, version, question, "Nothing new goes there.", since);
    }

    @Test
    void an_administrator_meets_nobody() {
        var admin = people.anyAdministrator();
        var person = new NewPerson(PersonId.fresh(), "Lou", List.of(), null, false, "fr");
        assertThat(catchThrowableOfType(Refusal.class, () -> persons.meet(admin, person)).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    @Test
    void who_no_longer_wants_anything_kept_is_forgotten() {
        PersonId person = meet("Jeanne");
        add(nurse, person, ReadyLine.SLOWLY, Audience.Kind.PERSON);
        withdrawAgreement.run(nurse, person, Agreements.Kind.KEEP);
        assertThat(catchThrowableOfType(Refusal.class, () -> identity.read(nurse, person)).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        transactions.write(nurse, () -> assertThat(persons.find(access.circle(nurse, LOOK), "Jeanne")).isEmpty());
    }

    @Test
    void the_districts_are_listed_by_commune_and_those_of_the_programme_are_known() {
        transactions.read(nurse, () -> {
            assertThat(territories.communes()).hasSize(19);
            assertThat(territories.communes().getFirst().districts()).hasSize(10);
            assertThat(territories.isPart("programme:boost", "district:bosnie")).isTrue();
            assertThat(territories.isPart("programme:boost", "ins:21001")).isFalse();
            return true;
        });
    }

    private MemberId addToCircle(PersonId person, Actor.Professional colleague) {
        var member = new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, colleague.account(), colleague.hat(),
                new NewMember.Words("Karim Essai", null, null, null), false, false, true, null);
        transactions.write(nurse, () -> circles.addMember(access.write(nurse, person, LOOK, Family.CIRCLE), member,
                new Rights(Set.of(), Set.of(Family.PRACTICAL))));
        return member.id();
    }

    private int counted() {
        try (var connection = DriverManager.getConnection(environment.getRequiredProperty("boost.db.url"),
                        environment.getRequiredProperty("boost.db.load-user"), environment.getRequiredProperty("boost.db.load-password"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(sum(n), 0) from person.one_off_support")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonId meet(String name) {
        return persons.meet(nurse, new NewPerson(PersonId.fresh(), name, List.of(), null, false, "fr"));
    }

    private UUID add(Actor actor, PersonId person, ReadyLine code, Audience.Kind audience) {
        UUID id = Id.next();
        know.add(actor, person, new NewLine(id, code.kind(), code, null, "fr", false, audience, Set.of()));
        return id;
    }

    private List<ReadyLine> codes(Actor actor, PersonId person) {
        return know.read(actor, person).lines().stream().map(line -> line.code()).toList();
    }
}
