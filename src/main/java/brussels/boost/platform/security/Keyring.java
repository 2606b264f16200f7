package brussels.boost.platform.security;

import java.nio.ByteBuffer;
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

    private SecretKey key(int number) {
        SecretKey key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("key " + number + " is not in the key file: the data was made with another one");
        }
        return key;
    }
}
