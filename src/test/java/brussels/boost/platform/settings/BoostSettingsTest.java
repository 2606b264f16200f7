package brussels.boost.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BoostSettingsTest {
    @TempDir Path place;

    @Test
    void without_any_setting_it_is_a_demo_on_this_machine() {
        var settings = settings(Map.of());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.db().url()).isEmpty();
    }

    @Test
    void every_setting_is_read_from_the_environment_variable_its_page_names() {
        var settings = settings(Map.of(
                "BOOST_PORT", "9000",
                "BOOST_PUBLIC_URL", "https://boost.example.org/",
                "BOOST_DB_URL", "jdbc:postgresql://db/boost",
                "BOOST_DB_OWNER_USER", "proprietor",
                "BOOST_METRICS_PORT", "0"));
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.address()).isEqualTo("https://boost.example.org");
        assertThat(settings.db().ownerUser()).isEqualTo("proprietor");
        assertThat(settings.metricsPort()).isZero();
        assertThat(SettingsPage.lines())
                .anyMatch(line -> line.startsWith("BOOST_PUBLIC_URL"))
                .anyMatch(line -> line.startsWith("BOOST_DB_OWNER_USER  [boost_owner]"))
                .anyMatch(line -> line.startsWith("BOOST_METRICS_PORT"));
    }

    @Test
    void passwords_are_never_printed() {
        var settings = settings(Map.of("BOOST_DB_APP_PASSWORD", "opensesame", "BOOST_MAIL_PASSWORD", "opensesame"));
        assertThat(settings.toString()).doesNotContain("opensesame");
    }

    @Test
    void production_names_everything_that_is_missing() {
        assertThatThrownBy(() -> settings(Map.of("BOOST_MODE", "production")))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("BOOST_PUBLIC_URL")
                .hasMessageContaining("BOOST_KEY_FILE")
                .hasMessageContaining("BOOST_MAIL_HOST");
    }

    @Test
    void production_wants_https() throws IOException {
        for (String address : new String[] {"http://boost.example.org", "https://localhost", "boost.example.org", "https://a b"}) {
            assertThatThrownBy(() -> settings(production("BOOST_PUBLIC_URL", address)))
                    .rootCause()
                    .hasMessageContaining("https address");
        }
    }

    @Test
    void production_wants_its_keys_outside_the_data_and_private() throws IOException {
        Path inside = key(Files.createDirectories(place.resolve("data")).resolve("keys"), "rw-------");
        assertThatThrownBy(() -> settings(production("BOOST_KEY_FILE", inside.toString())))
                .rootCause()
                .hasMessageContaining("outside the data directory");
        Path open = key(place.resolve("open"), "rw-r--r--");
        assertThatThrownBy(() -> settings(production("BOOST_KEY_FILE", open.toString())))
                .rootCause()
                .hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> settings(production("BOOST_KEY_FILE", place.resolve("absent").toString())))
                .rootCause()
                .hasMessageContaining("not there");
    }

    @Test
    void production_wants_a_help_phone_that_somebody_answers() {
        for (String phone : new String[] {"02 000 00 00", "", "+"}) {
            assertThatThrownBy(() -> settings(production("BOOST_HELP_PHONE", phone))).rootCause().hasMessageContaining("BOOST_HELP_PHONE");
        }
    }

    @Test
    void production_starts_when_nothing_is_missing() throws IOException {
        assertThat(settings(production("BOOST_MAIL_PORT", "25")).demo()).isFalse();
    }

    private Map<String, Object> production(String name, String value) throws IOException {
        var environment = new HashMap<String, Object>(Map.of(
                "BOOST_MODE", "production",
                "BOOST_DATA", place.resolve("data").toString(),
                "BOOST_PUBLIC_URL", "https://boost.example.org",
                "BOOST_KEY_FILE", key(place.resolve("keys"), "rw-------").toString(),
                "BOOST_MAIL_HOST", "mail.example.org",
                "BOOST_MAIL_FROM", "boost@example.org",
                "BOOST_HELP_PHONE", "0800 12 345"));
        environment.put(name, value);
        return environment;
    }

    private static Path key(Path file, String permissions) throws IOException {
        Files.writeString(file, "key");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static BoostSettings settings(Map<String, Object> environment) {
        var sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment));
        return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("boost", BoostSettings.class);
    }
}
