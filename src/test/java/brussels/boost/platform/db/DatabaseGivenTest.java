package brussels.boost.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.db.Logins.Login;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import brussels.boost.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** BOOST_DB_URL: somebody else's server. */
class DatabaseGivenTest {
    private final Logins logins = TestDatabase.fresh().logins();

    @Test
    void it_is_used_when_its_roles_are_as_they_must_be() {
        try (var database = Database.open(settings(logins.app()))) {
            assertThat(database.logins().url()).isEqualTo(logins.url());
        }
    }

    @Test
    void it_is_refused_when_the_role_of_the_program_could_see_past_the_rules() {
        for (Login tooMuch : new Login[] {logins.owner(), logins.load()}) {
            assertThatThrownBy(() -> Database.open(settings(tooMuch)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("could see past the rules");
        }
    }

    @Test
    void a_wrong_password_is_said_as_such() {
        assertThatThrownBy(() -> Database.open(settings(new Login(logins.app().user(), "wrong"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not reach its database as boost_app");
    }

    private BoostSettings settings(Login app) {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                "boost.data", "target",
                "boost.db.url", logins.url(),
                "boost.db.owner-user", logins.owner().user(),
                "boost.db.owner-password", logins.owner().password(),
                "boost.db.app-user", app.user(),
                "boost.db.app-password", app.password())))
                .bindOrCreate("boost", BoostSettings.class);
    }
}
