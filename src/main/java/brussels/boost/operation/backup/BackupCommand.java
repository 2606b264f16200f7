package brussels.boost.operation.backup;

import brussels.boost.access.KeyFolder;
import brussels.boost.platform.db.Database;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** {@code ./boost backup FILE} and {@code ./boost restore FILE}. */
public final class BackupCommand {
    private BackupCommand() {}

    /** Ends with 0 when it is done, 1 when the journal that came back had been changed, 2 when nothing was done. */
    public static void main(String[] arguments) {
        int exit;
        // the command's own lines are enough to read
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try {
            BoostSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("boost", BoostSettings.class);
            Path file = Path.of(arguments[1]).toAbsolutePath();
            exit = arguments[0].equals("restore") ? restore(settings, file) : backup(settings, file);
        } catch (StartRefused | SQLException | IOException e) {
            System.err.println("boost " + arguments[0] + ": " + e.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    private static int backup(BoostSettings settings, Path file) throws SQLException, IOException {
        if (Files.exists(file)) {
            throw new StartRefused(file + " exists already");
        }
        try (Database database = Database.beside(settings)) {
            new TakeBackup(Keyring.open(settings.keys()), new KeyFolder(settings), System.out).run(database.logins(), file);
        }
        System.out.printf("%s: %.1f MB%nTwo things to keep, in two places: this file, and the folder %s, which has changed with it.%n",
                file, Files.size(file) / 1e6, settings.keys().getParent());
        return 0;
    }

    private static int restore(BoostSettings settings, Path file) throws SQLException, IOException {
        if (Files.notExists(settings.keys())) {
            throw new StartRefused("there is no key file " + settings.keys() + "; put the folder of keys there first, or set BOOST_KEY_FILE");
        }
        try (Database database = Database.open(settings)) {
            var done = new RestoreBackup(Keyring.open(settings.keys()), new KeyFolder(settings), System.out).run(database.logins(), file);
            if (!done.journal().whole()) {
                System.err.println("The data are back, but THE JOURNAL IN THIS BACKUP WAS CHANGED in batch " + done.journal().brokenBatch());
                return 1;
            }
        }
        return 0;
    }
}
