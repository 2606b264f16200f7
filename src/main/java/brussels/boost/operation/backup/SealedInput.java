package brussels.boost.operation.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Opens what {@link SealedOutput} sealed; a piece changed, moved or missing is an error, never other data. */
final class SealedInput extends InputStream {
    private static final String BROKEN = "the file is damaged or was changed";
    private static final String SHORT = "the file ends too early, as if it had not been copied to its end";

    private final DataInputStream in;
    private final SecretKey key;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean over;

    SealedInput(InputStream in, SecretKey key) {
        this.in = new DataInputStream(in);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (at == piece.length) {
            if (over) {
                return -1;
            }
            next();
        }
        int some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, some);
        at += some;
        return some;
    }

    private void next() throws IOException {
        try {
            int length = in.readInt();
            over = length < 0;
            if (Math.abs(length) > SealedOutput.PIECE + 16) {
                throw new IOException(BROKEN);
            }
            byte[] sealed = in.readNBytes(Math.abs(length));
            if (sealed.length < Math.abs(length)) {
                throw new IOException(SHORT);
            }
            piece = SealedOutput.cipher(Cipher.DECRYPT_MODE, key, number++, over).doFinal(sealed);
            at = 0;
        } catch (EOFException e) {
            throw new IOException(SHORT, e);
        } catch (GeneralSecurityException e) {
            throw new IOException(BROKEN, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
