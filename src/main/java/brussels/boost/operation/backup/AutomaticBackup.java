package brussels.boost.operation.backup;

import brussels.boost.access.KeyFolder;
import brussels.boost.platform.db.BeforeUpgrade;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Before a new version changes the tables, everything is copied; the last few copies stay. */
@Component
class AutomaticBackup implements BeforeUpgrade {
    private static final String PREFIX = "before-upgrade-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final BoostSettings settings;

    AutomaticBackup(BoostSettings settings) {
        this.settings = settings;
    }

    @Override
    public void upgrade(Logins logins) {
        if (settings.upgradeBackups() == 0) {
            return;
        }
        try {
            Path place = settings.backups();
            Files.createDirectories(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path file = place.resolve(PREFIX + NAME.format(Instant.now()) + ".boost");
            System.out.println("A new version changes the tables. First, a copy of everything: " + file);
            new TakeBackup(Keyring.open(settings.keys()), new KeyFolder(settings), System.out).run(logins, file);
            keepLast(place);
        } catch (IOException | SQLException e) {
            throw new StartRefused("the copy before the upgrade failed, so nothing was changed: " + e.getMessage(), e);
        }
    }

    private void keepLast(Path place) throws IOException {
        try (var files = Files.list(place)) {
            List<Path> newestFirst = files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .sorted(Comparator.reverseOrder()).toList();
            for (Path old : newestFirst.stream().skip(settings.upgradeBackups()).toList()) {
                Files.delete(old);
            }
        }
    }
}
