package brussels.boost.operation.backup;

import brussels.boost.access.KeyFolder;
import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.BoostSettings;
import java.io.PrintStream;
import java.nio.file.Path;

/** Copies a running program's data to a file and puts them into another database, for tests that live through both. */
public final class CopyAndBack {
    private static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());

    private final BoostSettings settings;

    public CopyAndBack(BoostSettings settings) {
        this.settings = settings;
    }

    public void copy(Path file) throws Exception {
        try (var database = Database.beside(settings)) {
            new TakeBackup(Keyring.open(settings.keys()), new KeyFolder(settings), QUIET).run(database.logins(), file);
        }
    }

    /** @return whether the journal came back whole */
    public boolean back(Logins target, Path file) throws Exception {
        return new RestoreBackup(Keyring.open(settings.keys()), new KeyFolder(settings), QUIET).run(target, file).journal().whole();
    }
}
