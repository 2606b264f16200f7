package brussels.boost.platform.db;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import brussels.boost.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class InstallationTest {
    private final Db db = db();

    @TempDir Path place;

    @Test
    void production_refuses_fictional_data() throws IOException {
        new Installation(db, demo());
        assertThatThrownBy(() -> new Installation(db, production()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("fictional data");
    }

    @Test
    void a_demo_does_not_open_on_real_people() throws IOException {
        new Installation(db, production());
        assertThatThrownBy(() -> new Installation(db, demo()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("real people");
    }

    @Test
    void each_starts_again_on_its_own() {
        new Installation(db, demo());
        assertThatCode(() -> new Installation(db, demo())).doesNotThrowAnyException();
    }

    private static BoostSettings demo() {
        return settings(Map.of());
    }

    private BoostSettings production() throws IOException {
        Path keys = Files.writeString(place.resolve("keys"), "key");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        return settings(Map.of("boost.mode", "production", "boost.public-url", "https://boost.example.org",
                "boost.key-file", keys.toString(), "boost.mail.host", "mail.example.org", "boost.mail.from", "b@example.org", "boost.help-phone", "0800 12 345"));
    }

    private static BoostSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("boost", BoostSettings.class);
    }

    private static Db db() {
        var logins = TestDatabase.fresh().logins();
        return new Db(JdbcClient.create(new DriverManagerDataSource(logins.url(), logins.app().user(), logins.app().password())));
    }
}
