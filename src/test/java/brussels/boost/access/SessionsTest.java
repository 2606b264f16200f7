package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.domain.ShowAccount;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.EndSession;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.access.domain.signin.SignInWithPassword;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SessionsTest {
    @Autowired People people;
    @Autowired SignInWithPassword signIn;
    @Autowired ShowAccount show;
    @Autowired EndSession end;
    @Autowired SessionStore sessions;

    @Test
    void somebody_sees_their_own_sessions_this_one_first_and_ends_another() {
        var nurse = people.anyNurse();
        String phone = enter(nurse, "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile");
        String here = enter(nurse, "Mozilla/5.0 (X11; Linux x86_64) Firefox/143.0");
        enter(people.anyNurse(), "curl");
        var lines = show.run(nurse, here).sessions();
        assertThat(lines).extracting(line -> line.device().kind()).containsExactly(Device.Kind.COMPUTER, Device.Kind.PHONE);
        assertThat(lines.getFirst().thisOne()).isTrue();
        end.one(nurse, lines.getLast().id());
        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(here)).isPresent();
    }

    @Test
    void nobody_ends_somebody_elses_session() {
        var nurse = people.anyNurse();
        String hers = enter(nurse, "");
        end.one(people.anyNurse(), show.run(nurse, hers).sessions().getFirst().id());
        assertThat(sessions.find(hers)).isPresent();
    }

    @Test
    void ending_all_the_others_leaves_this_one() {
        var nurse = people.anyNurse();
        String one = enter(nurse, "");
        String two = enter(nurse, "");
        String here = enter(nurse, "");
        end.others(nurse, here);
        assertThat(sessions.find(one)).isEmpty();
        assertThat(sessions.find(two)).isEmpty();
        assertThat(sessions.find(here)).isPresent();
    }

    private String enter(Actor.Professional who, String userAgent) {
        return signIn.run(new SignInWithPassword.Request(who.account() + "@example.org", "un long mot de passe", "192.0.2.1", Device.of(userAgent))).token();
    }
}
