package brussels.boost.platform.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Directories nobody else may enter. */
public final class Trees {
    public static final String PRIVATE = "rwx------";

    /** Others may pass through, as PostgreSQL's user must when root starts us, and see nothing. */
    public static final String PASSAGE = "rwx--x--x";

    private Trees() {}

    /** Creates the directory, if it is missing, with these permissions whatever the umask says. */
    public static Path create(Path directory, String permissions) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.toAbsolutePath().resolveSibling("."));
            Files.createDirectory(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
        }
        return directory;
    }

    /** Whatever the umask said: programs another user must be able to run. */
    static void openToAll(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
