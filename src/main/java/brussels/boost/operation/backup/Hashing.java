package brussels.boost.operation.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Counts and hashes what passes: as it is, to find a damaged file, and as a set of lines, to compare two tables whose
 * rows need not lie in the same order.
 */
final class Hashing extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest = sha();
    private final MessageDigest line = sha();
    private final long[] sum = new long[4];
    private long bytes;

    private final boolean byLine;

    Hashing(OutputStream out) {
        this(out, true);
    }

    private Hashing(OutputStream out, boolean byLine) {
        this.out = out;
        this.byLine = byLine;
    }

    /** Only to find a damaged file: the lines are not hashed one by one. */
    static Hashing whole() {
        return new Hashing(OutputStream.nullOutputStream(), false);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        if (byLine) {
            lines(some, from, from + length);
        }
        bytes += length;
    }

    /** In COPY's text format a line feed inside a value is written as two signs, so that one ends a row. */
    private void lines(byte[] some, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (some[i] == '\n') {
                line.update(some, start, i - start);
                var hash = ByteBuffer.wrap(line.digest());
                for (int part = 0; part < sum.length; part++) {
                    sum[part] += hash.getLong();
                }
                start = i + 1;
            }
        }
        line.update(some, start, to - start);
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same for the same rows in whatever order. */
    String rows() {
        var bytes = ByteBuffer.allocate(Long.BYTES * sum.length);
        for (long part : sum) {
            bytes.putLong(part);
        }
        return HexFormat.of().formatHex(bytes.array());
    }
}
