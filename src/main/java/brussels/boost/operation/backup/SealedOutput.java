package brussels.boost.operation.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** A stream sealed piece by piece (AES-256-GCM): each piece knows its number and whether it is the last. */
final class SealedOutput extends OutputStream {
    static final int PIECE = 1 << 16;
    private static final int TAG_BITS = 128;

    private final DataOutputStream out;
    private final SecretKey key;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;

    SealedOutput(OutputStream out, SecretKey key) {
        this.out = new DataOutputStream(out);
        this.key = key;
    }

    /** The nonce is the piece's number and its place: never twice, as each file has a key of its own. */
    static Cipher cipher(int mode, SecretKey key, int number, boolean last) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array()));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == PIECE) {
                send(false);
            }
            int some = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    private void send(boolean last) throws IOException {
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, number++, last).doFinal(piece, 0, filled);
            out.writeInt(last ? -sealed.length : sealed.length);
            out.write(sealed);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        send(true);
        out.close();
    }
}
