package brussels.boost.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.KeyFolder;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.security.Sealing;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.TestDatabase;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The demonstrations of earlier releases, brought to today: their data whole, their tables those of a fresh database. */
class UpgradeTest {
    private static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());
    private static final Path RELEASES = Path.of("src/test/resources/upgrade");

    @TempDir Path place;

    /** What each release was called, after what came with it. */
    @ParameterizedTest
    @ValueSource(strings = {"first-thread", "orientation", "circle"})
    void the_demonstration_of_a_release_becomes_todays(String release) throws Exception {
        Path keys = Files.createDirectories(place.resolve("data-keys"));
        for (String name : List.of("boost.keys", "person-keys")) {
            Files.copy(RELEASES.resolve(release + "-keys").resolve(name), keys.resolve(name));
        }
        var folder = new KeyFolder(keys);
        Keyring keyring = Keyring.open(keys.resolve("boost.keys"));
        Logins upgraded = TestDatabase.empty().logins();
        var done = new RestoreBackup(keyring, folder, QUIET).run(upgraded, RELEASES.resolve(release + ".boost"));
        assertThat(done.journal().whole()).isTrue();
        assertThat(BackupTest.number(upgraded, "select count(*) from person.person")).isEqualTo(done.manifest().persons());
        assertThat(words(upgraded, folder, keyring)).isNotEmpty().allSatisfy(words -> assertThat(words).isNotBlank());
        // the order of columns may differ: those added later stand at the end
        assertThat(BackupTest.catalogue(upgraded)).isEqualTo(BackupTest.catalogue(TestDatabase.fresh().logins()));
    }

    @Test
    void an_upgrade_begins_with_a_copy_and_keeps_the_last_few() throws Exception {
        Logins logins = TestDatabase.fresh().logins();
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("boost.data", place.resolve("data").toString(),
                "boost.upgrade-backups", "2"))).bindOrCreate("boost", BoostSettings.class);
        Files.createDirectories(settings.backups());
        for (String old : List.of("before-upgrade-20250101-000000.boost", "before-upgrade-20250201-000000.boost", "mine.boost")) {
            Files.createFile(settings.backups().resolve(old));
        }
        new Migrations().run(logins, new AutomaticBackup(settings));
        assertThat(settings.backups().toFile().list()).as("nothing to change, nothing copied").hasSize(3);
        try (Connection owner = Connections.open(logins.url(), logins.owner()); var statement = owner.createStatement()) {
            statement.execute("comment on schema platform is 'an older one'");
        }
        new Migrations().run(logins, new AutomaticBackup(settings));
        assertThat(settings.backups().toFile().list()).hasSize(3).contains("before-upgrade-20250201-000000.boost", "mine.boost");
    }

    /** What matters to people, opened with the keys of the folder. */
    private static List<String> words(Logins logins, KeyFolder folder, Keyring keyring) throws Exception {
        Map<UUID, byte[]> keys = folder.keys();
        List<String> words = new java.util.ArrayList<>();
        try (Connection load = Connections.open(logins.url(), logins.load()); var statement = load.createStatement();
                var rows = statement.executeQuery("select person_id, words from plan.priority where words is not null")) {
            while (rows.next()) {
                UUID person = rows.getObject(1, UUID.class);
                byte[] bound = person.toString().getBytes(StandardCharsets.US_ASCII);
                var key = Sealing.key(keyring.unwrap(keys.get(person), bound));
                words.add(new String(Sealing.open(key, rows.getBytes(2), bound), StandardCharsets.UTF_8));
            }
        }
        return words;
    }
}
