package brussels.boost.platform.db.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar of this machine's kind. */
final class Binaries {
    /** Part of the folder's name, so that a new version unpacks beside the old one. */
    static final String VERSION = "18.6.0";

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    private Binaries() {}

    /** The folder with {@code initdb}, {@code pg_ctl} and {@code postgres}; the caller holds the lock of the cache. */
    static Path in(Path cache) throws IOException {
        Path home = cache.resolve("pgsql-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path half = cache.resolve("pgsql.tmp");
            Trees.delete(half);
            unpack(half);
            Trees.openToAll(half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("bin");
    }

    private static void unpack(Path into) throws IOException {
        String machine = System.getProperty("os.arch");
        @Nullable String archive = ARCHIVES.get(machine);
        if (archive == null) {
            throw new IOException("Boost brings no PostgreSQL for " + System.getProperty("os.name") + " " + machine
                    + ". Install PostgreSQL 18 and set BOOST_DB_URL.");
        }
        try (var packed = Binaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IOException("the jar with " + archive + " is missing from the program");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, into);
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }
}
