package brussels.boost.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of one batch: SHA-256 over the batch before and each line in its canonical form. */
final class JournalChain {
    private final MessageDigest digest;
    private int lines;
    private long lastId;

    JournalChain(byte[] before) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        digest.update(before);
    }

    /** @param canonical every column of the line as PostgreSQL writes it, in the order of the table */
    void add(long id, String canonical) {
        digest.update(canonical.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        lines++;
        lastId = id;
    }

    int lines() {
        return lines;
    }

    long lastId() {
        return lastId;
    }

    /** Ends the batch; nothing may be added after it. */
    byte[] hash() {
        return digest.digest();
    }
}
