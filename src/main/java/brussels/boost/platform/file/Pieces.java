package brussels.boost.platform.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file in pieces of 256 KiB, so that no row grows large. */
public final class Pieces {
    private static final int PIECE = 256 * 1024;

    private Pieces() {}

    public static List<byte[]> of(byte[] whole) {
        var pieces = new ArrayList<byte[]>();
        for (int from = 0; from < whole.length; from += PIECE) {
            pieces.add(Arrays.copyOfRange(whole, from, Math.min(whole.length, from + PIECE)));
        }
        return pieces;
    }

    public static byte[] whole(List<byte[]> pieces) {
        var whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
