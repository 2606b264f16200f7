package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.domain.staff.ChangeStaff;
import brussels.boost.access.domain.staff.InviteStaff;
import brussels.boost.access.domain.staff.JoinByInvitation;
import brussels.boost.access.domain.staff.ManageOrganisations.Organisation;
import brussels.boost.access.domain.staff.ManageOrganisations;
import brussels.boost.access.domain.staff.ReadStaff;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.mail.Mailbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class StaffTest {
    private static final Actor MAKER = Actor.Job.named("test");

    @Autowired Transactions transactions;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired History history;
    @Autowired ManageOrganisations organisations;
    @Autowired ReadStaff staff;
    @Autowired InviteStaff invite;
    @Autowired ChangeStaff change;
    @Autowired JoinByInvitation join;
    @Autowired Mailbox mailbox;

    private final UUID here = Id.next();
    private final UUID elsewhere = Id.next();
    private final Actor.Professional admin;
    private final Actor.Professional manager;

    StaffTest(@Autowired Transactions transactions, @Autowired Accounts accounts, @Autowired People people) {
        admin = people.anyAdministrator();
        transactions.write(MAKER, () -> {
            accounts.organisation(new OrganisationId(here), "Ici " + here, "Hier");
            accounts.organisation(new OrganisationId(elsewhere), "Ailleurs " + elsewhere, "Elders");
        });
        manager = worker(transactions, accounts, Hat.Role.ORGANISATION_ADMIN, here);
    }

    @Test
    void an_organisations_administrator_sees_their_own_accounts_and_no_other() {
        var mine = worker(transactions, accounts, Hat.Role.PROFESSIONAL, here);
        var other = worker(transactions, accounts, Hat.Role.PROFESSIONAL, elsewhere);
        assertThat(staff.list(manager, null, null).accounts()).extracting(ReadStaff.Account::id)
                .contains(mine.account().value()).doesNotContain(other.account().value());
        assertThatThrownBy(() -> staff.one(manager, other.account().value())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organisations.one(manager, elsewhere)).isInstanceOf(Refusal.class);
        assertThat(organisations.list(manager, null, null).organisations()).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(here));
    }

    @Test
    void nobody_who_is_no_administrator_manages_anything() {
        var nurse = people.anyNurse();
        assertThatThrownBy(() -> staff.list(nurse, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> organisations.list(nurse, null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void an_organisations_administrator_gives_no_role_of_the_installation_nor_of_another_organisation() {
        assertThat(refusal(Hat.Role.ADMIN, null)).containsKey("role");
        assertThat(refusal(Hat.Role.PROFESSIONAL, elsewhere)).containsKey("role");
    }

    @Test
    void who_is_invited_chooses_a_password_once_and_is_there() {
        String login = Id.next() + "@example.org";
        invite.run(manager, request(login, Hat.Role.PROFESSIONAL, here));
        assertThat(staff.list(manager, null, null).accounts()).noneMatch(one -> one.login().equals(login));
        String token = token(login);
        assertThat(join.read(token).known()).isFalse();
        assertThat(catchThrowableOfType(Refusal.class, () -> join.run(token, "court")).fields()).containsKey("chosen");
        join.run(token, "trois vaches sur un balcon");
        assertThat(staff.list(manager, null, null).accounts()).anyMatch(one -> one.login().equals(login));
        assertThatThrownBy(() -> join.run(token, "trois vaches sur un balcon")).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_invites_does_not_learn_that_an_account_exists_and_its_holder_adds_the_role() {
        var other = worker(transactions, accounts, Hat.Role.PROFESSIONAL, elsewhere);
        String login = staff.one(admin, other.account().value()).account().login();
        invite.run(manager, request(login, Hat.Role.PROFESSIONAL, here));
        assertThat(staff.list(manager, null, null).accounts()).noneMatch(one -> one.login().equals(login));
        String token = token(login);
        assertThat(join.read(token).known()).isTrue();
        join.run(token, "");
        var opened = staff.one(manager, other.account().value());
        assertThat(opened.whole()).isFalse();
        assertThat(opened.account().hats()).hasSize(1);
        assertThatThrownBy(() -> change.lock(manager, other.account().value())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_withdrawn_invitation_opens_nothing_and_a_new_link_closes_the_one_before() {
        String login = Id.next() + "@example.org";
        var request = request(login, Hat.Role.PROFESSIONAL, here);
        invite.run(manager, request);
        String first = token(login);
        invite.again(manager, request.id());
        assertThatThrownBy(() -> join.read(first)).isInstanceOf(Refusal.class);
        String second = token(login);
        invite.withdraw(manager, request.id());
        assertThatThrownBy(() -> join.read(second)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_changed_is_kept_with_who_and_what_it_was() {
        Organisation now = organisations.one(admin, here).organisation();
        organisations.run(admin, new Organisation(here, "Ici, rebaptisée", now.nameNl(), true, false, false, 0, now.version()));
        assertThat(organisations.one(admin, here).history()).singleElement().satisfies(line -> {
            assertThat(line.field()).isEqualTo("organisation.fr");
            assertThat(line.was()).isEqualTo(now.nameFr());
            assertThat(line.became()).isEqualTo("Ici, rebaptisée");
        });
        assertThatThrownBy(() -> organisations.run(admin, new Organisation(here, "Trop tard", "Te laat", true, false, false, 0, now.version())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_locked_account_has_a_history_and_nobody_locks_themself() {
        var mine = worker(transactions, accounts, Hat.Role.PROFESSIONAL, here);
        change.lock(manager, mine.account().value());
        var opened = staff.one(manager, mine.account().value());
        assertThat(opened.account().state()).isEqualTo(ReadStaff.State.LOCKED);
        assertThat(opened.history()).hasSize(1);
        change.unlock(manager, mine.account().value());
        assertThat(staff.one(manager, mine.account().value()).account().state()).isEqualTo(ReadStaff.State.ACTIVE);
        assertThatThrownBy(() -> change.lock(manager, manager.account().value())).isInstanceOf(Refusal.class);
    }

    private Map<String, String> refusal(Hat.Role role, UUID organisation) {
        return catchThrowableOfType(Refusal.class, () -> invite.run(manager, request("x@example.org", role, organisation))).fields();
    }

    private InviteStaff.Request request(String login, Hat.Role role, UUID organisation) {
        return new InviteStaff.Request(Id.next(), "Nora Fictive", login, "fr", role, role == Hat.Role.PROFESSIONAL ? "nurse" : null, organisation);
    }

    private String token(String login) {
        String body = mailbox.newest().stream().filter(mail -> mail.recipient().equals(login)).findFirst().orElseThrow().body();
        var found = Pattern.compile("/sign-in/join/(\\S+)").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Actor.Professional worker(Transactions transactions, Accounts accounts, Hat.Role role, UUID organisation) {
        return transactions.write(MAKER, () -> {
            var account = AccountId.fresh();
            accounts.create(new Accounts.NewAccount(account, account + "@example.org", "Compte " + account, "fr", null, true));
            var hat = new Hat(HatId.fresh(), role, null, null, role == Hat.Role.PROFESSIONAL ? "nurse" : null);
            accounts.giveHat(account, hat, new OrganisationId(organisation));
            return new Actor.Professional(account, hat.id());
        });
    }
}
