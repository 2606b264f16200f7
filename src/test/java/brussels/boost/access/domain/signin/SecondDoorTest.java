package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Hat;
import brussels.boost.access.People;
import brussels.boost.access.domain.staff.ForgetSecondFactor;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.mail.Mailbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SecondDoorTest {
    private static final Actor DOOR = Actor.Job.named("test");
    private static final Device DEVICE = Device.of("");

    @Autowired People people;
    @Autowired Transactions transactions;
    @Autowired SetUpSecondFactor setUp;
    @Autowired SecondFactorStore store;
    @Autowired PassSecondDoor pass;
    @Autowired SignInWithPassword signIn;
    @Autowired ForgetSecondFactor forget;
    @Autowired Mailbox mailbox;
    @Autowired SessionStore sessions;
    @Autowired AccountStore accounts;
    @Autowired BrusselsTime time;

    @Test
    void in_production_an_administrator_sets_a_second_proof_up_and_nobody_else_must() {
        for (Hat.Role role : Hat.Role.values()) {
            boolean administers = role == Hat.Role.ADMIN || role == Hat.Role.ORGANISATION_ADMIN || role == Hat.Role.PRIVACY_OFFICER;
            var hats = List.of(new Hat(HatId.fresh(), role, null, null, null));
            assertThat(SecondDoor.wanted(true, false, hats)).as(role.name()).isEqualTo(administers ? SecondDoor.Awaits.ENROL : null);
            assertThat(SecondDoor.wanted(false, false, hats)).as(role.name()).isNull();
            assertThat(SecondDoor.wanted(true, true, hats)).isEqualTo(SecondDoor.Awaits.CODE);
        }
    }

    @Test
    void once_set_up_the_password_opens_a_session_that_is_nobodys_until_the_code() {
        var nurse = withGenerator();
        var opened = enter(nurse);
        assertThat(opened.waits()).isTrue();
        assertThat(sessions.find(opened.token())).isEmpty();
        refused("access.second.wrong", () -> pass.run(opened.token(), "000 000"));
        var passed = pass.run(opened.token(), code(nurse, 1));
        assertThat(sessions.find(passed.token())).isPresent();
        assertThat(passed.token()).isNotEqualTo(opened.token());
        assertThat(passed.codes()).isEmpty();
        assertThatThrownBy(() -> pass.run(opened.token(), code(nurse, 1))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_code_never_opens_twice() {
        var nurse = withGenerator();
        String code = code(nurse, 1);
        pass.run(enter(nurse).token(), code);
        var again = enter(nurse).token();
        refused("access.second.wrong", () -> pass.run(again, code));
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed() {
        var nurse = people.anyNurse();
        setUp.begin(nurse);
        var codes = setUp.confirm(nurse, code(nurse, 0));
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        pass.run(enter(nurse).token(), codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " "));
        var again = enter(nurse).token();
        refused("access.second.wrong", () -> pass.run(again, codes.getFirst()));
        assertThat(setUp.now(nurse).left()).isEqualTo(7);
    }

    @Test
    void a_lost_proof_is_taken_away_by_an_administrator_and_never_ones_own() {
        var nurse = withGenerator();
        var open = pass.run(enter(nurse).token(), code(nurse, 1));
        var admin = people.anyAdministrator();
        assertThatThrownBy(() -> forget.run(admin, admin.account().value())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> forget.run(people.anyNurse(), nurse.account().value())).isInstanceOf(Refusal.class);
        assertThat(enter(nurse).waits()).isTrue();
        forget.run(admin, nurse.account().value());
        assertThat(sessions.find(open.token())).isEmpty();
        assertThat(enter(nurse).waits()).isFalse();
        assertThat(mailbox.newest()).anyMatch(mail -> mail.recipient().startsWith(nurse.account().toString()) && mail.body().contains("/sign-in"));
    }

    @Test
    void guessing_is_stopped_even_for_the_right_code() {
        var nurse = withGenerator();
        var token = enter(nurse).token();
        for (int i = 0; i < 7; i++) {
            refused("access.second.wrong", () -> pass.run(token, "000000"));
        }
        refused("access.second.tooOften", () -> pass.run(token, code(nurse, 1)));
    }

    @Test
    void an_administrator_at_the_door_sets_the_generator_up_and_gets_codes() {
        var paul = people.anyAdministrator();
        var token = transactions.write(DOOR, () -> sessions.open(paul.account(), paul.hat(),
                new SessionStore.Manner(Way.PASSWORD, DEVICE, SecondDoor.Awaits.ENROL, false)));
        var asked = pass.look(token).orElseThrow();
        assertThat(asked.toScan()).isNotNull();
        assertThat(pass.look(token).orElseThrow()).isEqualTo(asked);
        var passed = pass.run(token, code(paul, 0));
        assertThat(passed.codes()).hasSize(8);
        assertThat(sessions.find(passed.token())).isPresent();
        assertThat(enter(paul).waits()).isTrue();
    }

    @Test
    void whoever_puts_it_away_shows_a_code_first() {
        var nurse = withGenerator();
        refused("access.second.wrong", () -> setUp.putAway(nurse, "000000"));
        setUp.putAway(nurse, code(nurse, 1));
        assertThat(enter(nurse).waits()).isFalse();
    }

    private Actor.Professional withGenerator() {
        var nurse = people.anyNurse();
        setUp.begin(nurse);
        setUp.confirm(nurse, code(nurse, 0));
        return nurse;
    }

    /** @param ahead half minutes from now: the code of this one may be used already */
    private String code(Actor.Professional who, int ahead) {
        byte[] secret = transactions.read(who, () -> store.read(who.account()).orElseThrow().secret());
        return Totp.code(secret, Totp.step(time.now()) + ahead, 6);
    }

    private OpenSession.Opened enter(Actor.Professional who) {
        return signIn.run(new SignInWithPassword.Request(who.account() + "@example.org", "un long mot de passe", who.account().toString(), DEVICE));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsValue(key));
    }
}
