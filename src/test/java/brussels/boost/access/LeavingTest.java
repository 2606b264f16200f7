package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.circle.AddMember;
import brussels.boost.access.domain.relation.DecideDeparture;
import brussels.boost.access.domain.relation.ReadDepartures;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.access.domain.signin.SignInWithPassword;
import brussels.boost.access.domain.staff.EndRole;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional leaves an organisation; the person chooses. */
@BoostTest
class LeavingTest {
    private static final Act READ = Act.of("test.read");
    private static final Actor MAKER = Actor.Job.named("test");

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Accounts accounts;
    @Autowired Access access;
    @Autowired Transactions transactions;
    @Autowired EndRole endRole;
    @Autowired AddMember addMember;
    @Autowired ReadDepartures departures;
    @Autowired DecideDeparture decide;
    @Autowired SignInWithPassword signIn;
    @Autowired SessionStore sessions;

    private OrganisationId nursing;
    private Actor.Professional lucie;
    private Actor.Professional admin;
    private PersonId amina;
    private Actor.Oneself herself;

    @BeforeEach
    void lucie_works_in_an_organisation_and_amina_chose_her_there() {
        nursing = new OrganisationId(UUID.randomUUID());
        transactions.write(MAKER, () -> accounts.organisation(nursing, "Soins fictifs", "Fictieve zorg"));
        lucie = professional(nursing);
        admin = people.anyAdministrator();
        amina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(amina, "Amina", List.of("fr"), null, true, "fr"));
        herself = new Actor.Oneself(AccountId.fresh(), amina);
    }

    @Test
    void what_was_read_in_the_role_stops_at_once_with_its_sessions_and_the_person_is_told() {
        hasAccount();
        String token = signIn.run(new SignInWithPassword.Request(lucie.account() + "@example.org", "un long mot de passe",
                lucie.account().toString(), Device.of(""))).token();
        endRole.run(admin, new EndRole.Request(lucie.hat(), ""));
        assertThat(sessions.find(token)).isEmpty();
        assertThat(opens(lucie, Family.NOTES)).isFalse();
        assertThat(opens(lucie, Family.IDENTITY)).isFalse();
        assertThat(departures.run(herself, amina).lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isNull();
            assertThat(line.organisationFr()).isEqualTo("Soins fictifs");
            assertThat(line.elsewhere()).isEmpty();
        });
    }

    @Test
    void the_person_keeps_them_in_another_role_they_hold_and_what_was_open_opens_again() {
        hasAccount();
        var elsewhere = new Hat(HatId.fresh(), Hat.Role.PROFESSIONAL, null, null, "nurse");
        transactions.write(MAKER, () -> accounts.giveHat(lucie.account(), elsewhere, null));
        endRole.run(admin, new EndRole.Request(lucie.hat(), ""));
        assertThat(opens(lucie, Family.NOTES)).isFalse();
        var line = departures.run(herself, amina).lines().getFirst();
        assertThat(line.elsewhere()).extracting(Hat::id).containsExactly(elsewhere.id());
        decide.run(herself, new DecideDeparture.Request(amina, line.id(), elsewhere.id(), null, false, "fr"));
        assertThat(opens(new Actor.Professional(lucie.account(), elsewhere.id()), Family.NOTES)).isTrue();
        assertThat(departures.run(herself, amina).lines().getFirst().outcome()).isEqualTo("KEPT");
    }

    @Test
    void the_person_chooses_another_member_who_takes_the_relation_up() {
        hasAccount();
        var karim = professional(null);
        var member = inCircle(karim, new Rights(Set.of(Family.STEPS), Set.of()));
        endRole.run(admin, new EndRole.Request(lucie.hat(), ""));
        var answer = departures.run(herself, amina);
        decide.run(herself, new DecideDeparture.Request(amina, answer.lines().getFirst().id(), null, member, false, "fr"));
        assertThat(opens(karim, Family.NOTES)).isTrue();
        assertThat(opens(lucie, Family.NOTES)).isFalse();
    }

    @Test
    void whoever_remains_needs_the_persons_word_and_does_not_choose_themself() {
        hasAccount();
        var karim = professional(null);
        var member = inCircle(karim, new Rights(Set.of(), Set.of(Family.CIRCLE)));
        endRole.run(admin, new EndRole.Request(lucie.hat(), ""));
        var id = departures.run(karim, amina).lines().getFirst().id();
        assertThatThrownBy(() -> decide.run(karim, new DecideDeparture.Request(amina, id, null, null, false, "fr"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide.run(karim, new DecideDeparture.Request(amina, id, null, member, true, "fr")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsValue("circle.refusal.yourself"));
        decide.run(karim, new DecideDeparture.Request(amina, id, null, null, true, "fr"));
        assertThat(departures.run(karim, amina).lines().getFirst().outcome()).isEqualTo("ENDED");
        decide.undo(karim, amina, id);
        assertThat(departures.run(karim, amina).lines().getFirst().outcome()).isNull();
    }

    @Test
    void who_would_have_nobody_is_called_by_a_named_colleague_who_sees_a_name_a_number_and_the_circle() {
        assertThatThrownBy(() -> endRole.run(admin, new EndRole.Request(lucie.hat(), "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("login", "role.refusal.alone"));
        assertThat(opens(lucie, Family.NOTES)).isTrue();
        var stranger = professional(null);
        assertThatThrownBy(() -> endRole.run(admin, new EndRole.Request(lucie.hat(), stranger.account() + "@example.org")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("login", "role.refusal.notThem"));
        var sofie = professional(nursing);
        endRole.run(admin, new EndRole.Request(lucie.hat(), sofie.account() + "@example.org"));
        assertThat(opens(sofie, Family.CONTACT)).isTrue();
        assertThat(opens(sofie, Family.NOTES)).isFalse();
        var line = departures.run(sofie, amina).lines().getFirst();
        decide.run(sofie, new DecideDeparture.Request(amina, line.id(), null, null, true, "fr"));
        assertThat(opens(sofie, Family.IDENTITY)).isFalse();
    }

    @Test
    void an_administrator_of_another_organisation_ends_nothing() {
        var other = new OrganisationId(UUID.randomUUID());
        transactions.write(MAKER, () -> accounts.organisation(other, "Ailleurs", "Elders"));
        var theirs = holding(Hat.Role.ORGANISATION_ADMIN, other);
        assertThatThrownBy(() -> endRole.run(theirs, new EndRole.Request(lucie.hat(), ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> endRole.end(theirs, lucie.hat(), null)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> endRole.run(lucie, new EndRole.Request(lucie.hat(), ""))).isInstanceOf(Refusal.class);
        assertThat(opens(lucie, Family.NOTES)).isTrue();
        hasAccount();
        endRole.run(holding(Hat.Role.ORGANISATION_ADMIN, nursing), new EndRole.Request(lucie.hat(), ""));
        assertThat(opens(lucie, Family.NOTES)).isFalse();
    }

    private MemberId inCircle(Actor.Professional who, Rights rights) {
        var id = MemberId.fresh();
        addMember.run(lucie, new AddMember.Request(amina, new NewMember(id, MemberCard.Kind.PROFESSIONAL, MemberCard.State.ACTIVE, who.account(), who.hat(),
                new NewMember.Words("Karim", null, null, null), false, false, true, null), rights, true, "fr"));
        return id;
    }

    private void hasAccount() {
        transactions.write(MAKER, () -> accounts.create(new Accounts.NewAccount(herself.account(), herself.account() + "@example.org", "Amina", "fr", null, true)));
        transactions.write(herself, () -> accounts.isPerson(herself.account(), amina));
    }

    private Actor.Professional professional(OrganisationId organisation) {
        return holding(Hat.Role.PROFESSIONAL, organisation);
    }

    private Actor.Professional holding(Hat.Role role, OrganisationId organisation) {
        return transactions.write(MAKER, () -> {
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Lucie Spécimen", "fr", "un long mot de passe", true));
            var hat = new Hat(HatId.fresh(), role, null, null, role == Hat.Role.PROFESSIONAL ? "nurse" : null);
            accounts.giveHat(account, hat, organisation);
            return new Actor.Professional(account, hat.id());
        });
    }

    private boolean opens(Actor actor, Family family) {
        try {
            transactions.write(actor, () -> access.read(actor, amina, READ, family));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
