package brussels.boost.platform.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The installation's keys, from a file outside the data and the backups; rotatable: the newest wraps, every one still
 * there opens. What it wraps starts with the number of the key that did.
 */
public final class Keyring {
    private final Map<Integer, SecretKey> keys;
    private final int newest;

    Keyring(Map<Integer, SecretKey> keys) {
        this.keys = Map.copyOf(keys);
        this.newest = keys.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /**
     * Reads the key file: one line per key, {@code number:base64 of 32 bytes}; a new key is a new line with a higher
     * number. Made when absent, readable by its owner only.
     */
    public static Keyring open(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        Map<Integer, SecretKey> keys = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.split(":", 2));
                keys.put(Integer.valueOf(parts.get(0).strip()), Sealing.key(Base64.getDecoder().decode(parts.get(1).strip())));
            }
        }
        return new Keyring(keys);
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            return;
        }
        Files.writeString(file, "# Boost's keys. Keep a copy apart from the backups: without it their texts cannot be read.\n"
                + "1:" + Base64.getEncoder().encodeToString(Sealing.freshKey()) + "\n");
    }

    /** @param bound what the bytes belong to; opening them for anything else fails */
    public byte[] wrap(byte[] bytes, byte[] bound) {
        byte[] sealed = Sealing.seal(key(newest), bytes, bound);
        return ByteBuffer.allocate(4 + sealed.length).putInt(newest).put(sealed).array();
    }

    public byte[] unwrap(byte[] wrapped, byte[] bound) {
        var buffer = ByteBuffer.wrap(wrapped);
        int number = buffer.getInt();
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return Sealing.open(key(number), sealed, bound);
    }

    /** A keyed hash for look-ups: equal inputs meet, and nobody without the key file can try numbers. */
    public byte[] fingerprint(String purpose, String value) {
        return Sealing.fingerprint(key(keys.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow()), purpose, value);
    }

    /** The number of the key that wraps today. */
    public int newest() {
        return newest;
    }

    public boolean has(int number) {
        return keys.containsKey(number);
    }

    /** A key for one purpose, from which nobody comes back to the key it was made of. */
    public SecretKey derived(int number, String purpose, byte[] salt) {
        return Sealing.key(Sealing.fingerprint(key(number), purpose, HexFormat.of().formatHex(salt)));
    }

    private SecretKey key(int number) {
        SecretKey key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("key " + number + " is not in the key file: the data was made with another one");
        }
        return key;
    }
}
