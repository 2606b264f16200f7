package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.ReadWhoLooked;
import brussels.boost.access.domain.circle.ConfideProtection;
import brussels.boost.access.domain.circle.ReadChanges;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.audit.Journal;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody reads over the person's shoulder: protective services show after the password, and nothing says they were left out. */
@BoostTest
class DiscretionTest {
    private static final Act ADDED = Act.of("test.added");

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Circles circles;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired ManageOrganisations organisations;
    @Autowired ReadWhoLooked looked;
    @Autowired ReadChanges changes;
    @Autowired ShowCircle circle;
    @Autowired Eyes eyes;
    @Autowired ConfideProtection confide;

    private final UUID shelter = Id.next();
    private Actor.Professional lucie;
    private Actor.Professional odile;
    private PersonId yamina;
    private Actor.Oneself herself;
    private Actor.Oneself sure;

    @BeforeEach
    void odile_of_the_shelter_is_in_yaminas_circle_and_looked() {
        lucie = people.anyNurse();
        odile = people.anyNurse();
        yamina = PersonId.fresh();
        var account = AccountId.fresh();
        herself = new Actor.Oneself(account, yamina);
        sure = new Actor.Oneself(account, yamina, true);
        persons.meet(lucie, new NewPerson(yamina, "Yamina", List.of("ar"), null, true, "fr"));
        transactions.write(Actor.Job.named("test"), () -> {
            accounts.organisation(new OrganisationId(shelter), "Maison " + shelter, "Huis");
            accounts.giveHat(odile.account(), new Hat(HatId.fresh(), Hat.Role.PROFESSIONAL, null, null, "socialWorker"), new OrganisationId(shelter));
        });
        transactions.write(lucie, () -> circles.addMember(access.write(lucie, yamina, ADDED, Family.CIRCLE),
                new NewMember(MemberId.fresh(), MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, odile.account(), odile.hat(),
                        new NewMember.Words("Odile", null, null, null), false, false, true, null), Rights.Template.CARE.rights()));
        looks(odile, ADDED);
        circle.run(lucie, yamina);
    }

    @Test
    void an_organisation_said_to_protect_shows_only_after_the_password() {
        assertThat(lookedAt(herself)).contains(odile.account().value());
        protects();
        assertThat(lookedAt(herself)).contains(lucie.account().value()).doesNotContain(odile.account().value());
        assertThat(lookedAt(sure)).contains(lucie.account().value(), odile.account().value());
        assertThat(names(herself)).isNotEmpty().doesNotContain("Odile");
        assertThat(names(sure)).contains("Odile");
    }

    @Test
    void what_somebody_of_a_protective_service_changed_is_not_announced_either() {
        protects();
        looks(odile, Act.of("access.circle.changed"));
        assertThat(changes.run(sure).changes().lines()).extracting(Journal.Looked::account).contains(odile.account().value());
        assertThat(changes.run(herself).changes().lines()).extracting(Journal.Looked::account).doesNotContain(odile.account().value());
    }

    @Test
    void the_circle_itself_keeps_reading_everybody() {
        protects();
        assertThat(names(lucie)).contains("Odile");
    }

    @Test
    void a_near_one_reads_nothing_of_them_until_the_person_lets_them_know_and_one_bound_by_secrecy_until_kept_from_it() {
        protects();
        var salma = member(MemberCard.Kind.NEAR, false);
        var karim = member(MemberCard.Kind.PROFESSIONAL, true);
        assertThat(names(salma.actor())).isNotEmpty().doesNotContain("Odile");
        assertThat(names(karim.actor())).contains("Odile");
        confide.run(sure, yamina, salma.id(), true);
        assertThat(names(salma.actor())).contains("Odile");
        confide.run(lucie, yamina, karim.id(), false);
        assertThat(names(karim.actor())).isNotEmpty().doesNotContain("Odile");
        assertThatThrownBy(() -> confide.run(lucie, yamina, karim.id(), true)).isInstanceOf(Refusal.class);
    }

    @Test
    void looking_with_somebody_s_eyes_shows_what_that_one_sees_and_no_page_asks_before_the_password() {
        protects();
        var salma = member(MemberCard.Kind.NEAR, false);
        assertThat(eyes.through(lucie, yamina, salma.id(), circles::members).seen()).isNotEmpty().extracting(MemberCard::name).doesNotContain("Odile");
        var karim = member(MemberCard.Kind.PROFESSIONAL, true);
        assertThat(eyes.through(lucie, yamina, karim.id(), circles::members).seen()).extracting(MemberCard::name).contains("Odile");
        assertThat(circle.one(herself, yamina, salma.id()).knows()).isNull();
        assertThat(circle.one(sure, yamina, salma.id()).knows()).isFalse();
    }

    private record There(MemberId id, Actor.Professional actor) {}

    private There member(MemberCard.Kind kind, boolean secrecy) {
        var who = people.anyNurse();
        var id = MemberId.fresh();
        transactions.write(lucie, () -> circles.addMember(access.write(lucie, yamina, ADDED, Family.CIRCLE),
                new NewMember(id, kind, MemberCard.State.ACTIVE, who.account(), who.hat(), new NewMember.Words("Karim", null, null, null), false, false, secrecy, null),
                Rights.Template.REFERENT.rights()));
        return new There(id, who);
    }

    @Test
    void who_says_that_an_organisation_protects_is_kept_in_its_history() {
        protects();
        assertThat(organisations.one(people.anyAdministrator(), shelter).history())
                .anySatisfy(line -> assertThat(line.field()).isEqualTo("organisation.protective"));
    }

    private void looks(Actor.Professional who, Act act) {
        transactions.write(who, () -> access.read(who, yamina, act, Family.STEPS));
    }

    private void protects() {
        var admin = people.anyAdministrator();
        Organisation now = organisations.one(admin, shelter).organisation();
        organisations.run(admin, new Organisation(shelter, now.nameFr(), now.nameNl(), true, true, false, 0, now.version()));
    }

    private List<UUID> lookedAt(Actor.Oneself as) {
        return looked.run(as, yamina, null).lines().stream().map(Journal.Looked::account).toList();
    }

    private List<String> names(Actor as) {
        return circle.run(as, yamina).members().stream().map(MemberCard::name).toList();
    }
}
