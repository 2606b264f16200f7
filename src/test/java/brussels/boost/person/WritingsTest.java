package brussels.boost.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.ListLine;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.People;
import brussels.boost.access.PersonExport;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.audit.Journal;
import brussels.boost.person.domain.KnowBeforeGoing;
import brussels.boost.person.domain.Line;
import brussels.boost.person.domain.NoteWriting;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a writing exists, and where to ask for it; never what it says. */
@BoostTest
class WritingsTest {
    private static final Act LOOK = Act.of("test.look");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired People people;
    @Autowired Circles circles;
    @Autowired Persons persons;
    @Autowired NoteWriting writing;
    @Autowired KnowBeforeGoing know;
    @Autowired EditLists lists;
    @Autowired Journal journal;
    @Autowired List<PersonExport> sections;

    private Actor.Professional lucie;
    private Actor.Professional karim;
    private PersonId amina;
    private Actor.Oneself herself;

    @BeforeEach
    void amina_whom_karim_helps_too() {
        lucie = people.anyNurse();
        karim = people.anyNurse();
        amina = persons.meet(lucie, new NewPerson(PersonId.fresh(), "Amina", List.of("fr"), null, true, "fr"));
        herself = new Actor.Oneself(AccountId.fresh(), amina);
        transactions.write(lucie, () -> circles.addMember(access.write(lucie, amina, LOOK, Family.CIRCLE), new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL,
                MemberCard.State.ACTIVE, karim.account(), karim.hat(), new NewMember.Words("Karim", null, null, null), true, false, true, null),
                new Rights(Set.of(), Set.of(Family.PRACTICAL))));
    }

    private void note(Actor actor, String kind, Audience.Kind audience, boolean agreed) {
        writing.note(actor, new NoteWriting.Request(amina, Id.next(), kind, "Chez le médecin", "fr", LocalDate.of(2024, 3, 1), audience, Set.of(), agreed));
    }

    private List<Line> seen(Actor actor) {
        return know.read(actor, amina).lines().stream().filter(line -> line.kind() == LineKind.WRITTEN).toList();
    }

    @Test
    void it_is_noted_with_the_persons_word_and_read_by_whom_its_line_is_open_to() {
        assertThatThrownBy(() -> note(lucie, "advance", Audience.Kind.PERSON, false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("agreed"));
        note(lucie, "advance", Audience.Kind.PERSON, true);
        note(herself, "representative", Audience.Kind.CIRCLE, false);
        assertThat(seen(herself)).extracting(line -> line.written().name().fr()).containsExactly("Déclaration anticipée", "Mandataire désigné par écrit");
        assertThat(seen(karim)).extracting(line -> line.written().name().fr()).containsExactly("Mandataire désigné par écrit");
        assertThat(seen(karim).getFirst().written().since()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(know.read(lucie, amina).speakers()).extracting(MemberCard::name).containsExactly("Karim");
        assertThat(transactions.read(herself, () -> journal.about(amina, null, 50))).extracting(Journal.Looked::act).contains("person.written.noted");
    }

    @Test
    void a_kind_nobody_offers_and_a_day_to_come_are_refused_and_no_other_form_notes_one() {
        assertThatThrownBy(() -> note(lucie, "invented", Audience.Kind.PERSON, true)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("kind"));
        assertThatThrownBy(() -> writing.note(herself, new NoteWriting.Request(amina, Id.next(), "advance", " ", "fr", LocalDate.now().plusYears(1), Audience.Kind.NAMED, Set.of(), true)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("where", "since", "audience"));
        assertThatThrownBy(() -> know.add(lucie, amina, new NewLine(Id.next(), LineKind.WRITTEN, null, "Contenu", "fr", false, Audience.Kind.CIRCLE, Set.of()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> note(people.anyNurse(), "advance", Audience.Kind.PERSON, true)).isInstanceOf(Refusal.class);
    }

    @Test
    void it_is_in_the_copy_of_the_file_and_leaves_when_taken_away() {
        note(lucie, "advance", Audience.Kind.PERSON, true);
        assertThat(copied()).anySatisfy(row -> assertThat(row).contains("Déclaration anticipée", "Chez le médecin", "2024-03-01"));
        know.remove(herself, amina, seen(herself).getFirst().id());
        assertThat(seen(lucie)).isEmpty();
        assertThat(copied()).noneMatch(row -> row.contains("Déclaration anticipée"));
    }

    private List<String> copied() {
        return transactions.write(herself, () -> sections.stream().filter(one -> one.key().equals("lines")).findFirst().orElseThrow()
                .read(access.read(herself, amina, LOOK, Family.PRACTICAL)).rows().stream().map(row -> String.join(" | ", row.values())).toList());
    }

    @Test
    void kinds_are_added_and_retired_by_the_administration_alone_and_a_file_keeps_the_one_it_has() {
        Actor.Professional administrator = people.anyAdministrator();
        var typed = ListLine.fresh(Map.of("nameFr", "Essai", "nameNl", "Proef", "nameEn", "Try"), false);
        assertThatThrownBy(() -> lists.add(lucie, "written", Id.next().toString(), typed)).isInstanceOf(Refusal.class);
        String code = lists.add(administrator, "written", Id.next().toString(), typed).code();
        note(lucie, code, Audience.Kind.PERSON, true);
        lists.retire(administrator, "written", code);
        assertThatThrownBy(() -> note(lucie, code, Audience.Kind.PERSON, true)).isInstanceOf(Refusal.class);
        assertThat(seen(lucie)).extracting(line -> line.written().name().nl()).containsExactly("Proef");
    }
}
