package brussels.boost.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.KeyFolder;
import brussels.boost.demo.generate.Generator;
import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.TestDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** From the program's own database to one of somebody else's (BOOST_DB_URL) and back, each time by a file. */
class MoveTest {
    private static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());

    @TempDir Path place;

    @Test
    void what_moves_to_another_server_and_back_is_counted_and_is_the_same() throws Exception {
        BoostSettings here = settings("here", Map.of());
        Manifest left;
        List<String> counted;
        try (Database own = Database.open(here)) {
            new Migrations().run(own.logins());
            new Generator(own.logins(), Keyring.open(here.keys())).run(30, 2, null);
            left = copy(here, own.logins(), "there.boost");
            counted = BackupTest.counts(own.logins());
        }
        Logins elsewhere = TestDatabase.empty().logins();
        BoostSettings there = settings("there", Map.of("boost.db.url", elsewhere.url(), "boost.db.owner-password", elsewhere.owner().password(),
                "boost.db.app-password", elsewhere.app().password(), "boost.db.load-password", elsewhere.load().password()));
        Manifest stayed;
        try (Database given = Database.open(there)) {
            assertThat(back(there, given.logins(), "there.boost").journal().whole()).isTrue();
            assertThat(BackupTest.counts(given.logins())).isEqualTo(counted);
            stayed = copy(there, given.logins(), "back.boost");
        }
        assertThat(BackupTest.hashes(stayed)).isEqualTo(BackupTest.hashes(left));
        BoostSettings again = settings("again", Map.of());
        try (Database own = Database.open(again)) {
            assertThat(back(again, own.logins(), "back.boost").journal().whole()).isTrue();
            assertThat(BackupTest.counts(own.logins())).isEqualTo(counted);
            assertThat(BackupTest.hashes(copy(again, own.logins(), "again.boost"))).isEqualTo(BackupTest.hashes(left));
            // and the program opens it: nothing is left to migrate
            new Migrations().run(own.logins());
        }
    }

    private Manifest copy(BoostSettings settings, Logins logins, String file) throws Exception {
        return new TakeBackup(Keyring.open(settings.keys()), new KeyFolder(settings), QUIET).run(logins, place.resolve(file));
    }

    private RestoreBackup.Done back(BoostSettings settings, Logins logins, String file) throws Exception {
        return new RestoreBackup(Keyring.open(settings.keys()), new KeyFolder(settings), QUIET).run(logins, place.resolve(file));
    }

    private BoostSettings settings(String data, Map<String, String> database) {
        var values = new HashMap<>(database);
        values.put("boost.data", place.resolve(data).toString());
        values.put("boost.key-file", place.resolve("keys/boost.keys").toString());
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("boost", BoostSettings.class);
    }
}
