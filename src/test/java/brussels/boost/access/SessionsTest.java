package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.domain.ShowAccount;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.EndSession;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.access.domain.signin.SignInWithPassword;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Statements;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Tokens;
import brussels.boost.testing.BoostTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SessionsTest {
    private static final Sql SEEN = Sql.of("select last_seen from access.session where token_hash = :hash");
    private static final Sql ENDS = Sql.of("select expires_at > now() + interval '5 minutes' as later from access.session where token_hash = :hash");
    private static final Sql EARLIER = Sql.of("""
            update access.session set last_seen = last_seen - interval '2 minutes', expires_at = now() + interval '1 minute' where token_hash = :hash
            """);

    @Autowired People people;
    @Autowired Db db;
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

    @Test
    void the_last_access_is_written_once_a_minute_by_the_statement_that_reads() {
        String here = enter(people.anyNurse(), "");
        Instant justNow = seen(here);
        sessions.find(here);
        assertThat(seen(here)).isEqualTo(justNow);
        db.sql(EARLIER).param("hash", Tokens.hash(here)).update();
        Statements.reset();
        assertThat(sessions.find(here)).isPresent();
        assertThat(Statements.sent()).isEqualTo(1);
        assertThat(seen(here)).isAfterOrEqualTo(justNow);
        assertThat(db.sql(ENDS).param("hash", Tokens.hash(here)).query((row, _) -> row.getBoolean("later")).single()).isTrue();
    }

    private Instant seen(String token) {
        return db.sql(SEEN).param("hash", Tokens.hash(token)).query((row, _) -> row.getTimestamp("last_seen").toInstant()).single();
    }

    private String enter(Actor.Professional who, String userAgent) {
        return signIn.run(new SignInWithPassword.Request(who.account() + "@example.org", "un long mot de passe", "192.0.2.1", Device.of(userAgent))).token();
    }
}
