package brussels.boost.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each program under test a database of its own. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext program) {
        var logins = TestDatabase.fresh().logins();
        program.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh database", Map.of(
                "boost.db.url", logins.url(),
                "boost.db.owner-user", logins.owner().user(),
                "boost.db.owner-password", logins.owner().password(),
                "boost.db.app-user", logins.app().user(),
                "boost.db.app-password", logins.app().password(),
                "boost.db.load-user", logins.load().user(),
                "boost.db.load-password", logins.load().password())));
    }
}
