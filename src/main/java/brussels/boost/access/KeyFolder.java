package brussels.boost.access;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.settings.BoostSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What lies beside the installation's key and never in a backup: the persons' own keys, sealed by the installation's,
 * and the register of erasures. A backup of any age opens only with the keys of today, so that it cannot bring back
 * who has been erased since.
 */
public final class KeyFolder {
    private static final String KEYS = "person-keys";
    private static final String ERASURES = "erasures";
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;

    public KeyFolder(BoostSettings settings) {
        this(Objects.requireNonNull(settings.keys().toAbsolutePath().getParent(), "the key file lies in a folder"));
    }

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The sealed keys of everybody alive in the register. */
    public Map<UUID, byte[]> keys() {
        Map<UUID, byte[]> keys = new LinkedHashMap<>();
        read(KEYS).forEach((person, key) -> keys.put(person, Base64.getDecoder().decode(key)));
        return keys;
    }

    public void keep(Map<UUID, byte[]> keys) {
        alone(() -> write(keys));
    }

    public Map<UUID, Instant> erasures() {
        Map<UUID, Instant> erasures = new LinkedHashMap<>();
        read(ERASURES).forEach((person, at) -> erasures.put(person, Instant.parse(at)));
        return erasures;
    }

    /** The key leaves the folder at once, the register keeps who and when. Doing it twice changes nothing. */
    public void forget(Map<UUID, Instant> erased) {
        alone(() -> {
            var known = erasures();
            var lines = new StringBuilder();
            erased.forEach((person, at) -> {
                if (!known.containsKey(person)) {
                    lines.append(person).append(':').append(at).append('\n');
                }
            });
            if (!lines.isEmpty()) {
                Path register = create(ERASURES);
                try (var file = FileChannel.open(register, StandardOpenOption.APPEND)) {
                    file.write(java.nio.ByteBuffer.wrap(lines.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
                    file.force(true);
                }
            }
            var keys = keys();
            if (keys.keySet().removeAll(erased.keySet())) {
                write(keys);
            }
        });
    }

    public void forget(PersonId person, Instant at) {
        forget(Map.of(person.value(), at));
    }

    private void write(Map<UUID, byte[]> keys) throws IOException {
        Path half = folder.resolve(KEYS + ".tmp");
        Files.deleteIfExists(half);
        create(KEYS + ".tmp");
        try (BufferedWriter lines = Files.newBufferedWriter(half)) {
            for (var key : keys.entrySet()) {
                lines.append(key.getKey().toString()).append(':').append(Base64.getEncoder().encodeToString(key.getValue())).append('\n');
            }
        }
        try (var file = FileChannel.open(half, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(half, folder.resolve(KEYS), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path create(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return file;
    }

    private Map<UUID, String> read(String name) {
        Map<UUID, String> lines = new LinkedHashMap<>();
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    int colon = line.indexOf(':');
                    if (colon > 0) {
                        lines.put(UUID.fromString(line.substring(0, colon)), line.substring(colon + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the key folder cannot be read", e);
            }
        }
        return lines;
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    /** One process at a time: a backup beside the program writes here too. */
    private void alone(Change change) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Path lock = create("lock");
                try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var _ = channel.lock()) {
                    change.run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the key folder cannot be written", e);
            }
        }
    }
}
