package brussels.boost.operation.backup;

import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.security.Sealing;
import brussels.boost.platform.settings.StartRefused;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a backup: a short head in clear (which kind of file, which key), then a sealed zip. The head tells a
 * wrong key from a damaged file before anything is read.
 */
final class Container {
    private static final byte[] MAGIC = "BOOSTBAK".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int CHECK_BYTES = 8;
    private static final int SALT_BYTES = 32;

    private Container() {}

    static ZipOutputStream create(Path file, Keyring keyring) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
        byte[] salt = Sealing.freshKey();
        var head = new DataOutputStream(raw);
        head.write(MAGIC);
        head.writeInt(FORMAT);
        head.writeInt(keyring.newest());
        head.write(check(keyring, keyring.newest(), salt));
        head.write(salt);
        var zip = new ZipOutputStream(new SealedOutput(raw, keyring.derived(keyring.newest(), "backup", salt)));
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    static Opened open(Path file, Keyring keyring) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("there is no file " + file);
        }
        var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 18);
        try {
            var head = new DataInputStream(raw);
            if (!Arrays.equals(head.readNBytes(MAGIC.length), MAGIC)) {
                throw new StartRefused(file + " is not a backup of Boost; nothing was touched");
            }
            int format = head.readInt();
            if (format != FORMAT) {
                throw new StartRefused("this backup has format " + format + ", which this version of Boost does not know; nothing was touched");
            }
            int number = head.readInt();
            byte[] check = head.readNBytes(CHECK_BYTES);
            byte[] salt = head.readNBytes(SALT_BYTES);
            if (salt.length < SALT_BYTES) {
                throw new EOFException();
            }
            if (!keyring.has(number) || !Arrays.equals(check, check(keyring, number, salt))) {
                throw new StartRefused("this backup was sealed with another key file than the one given here; nothing was touched."
                        + " Set BOOST_KEY_FILE to the key file of the installation it comes from.");
            }
            return new Opened(new SealedInput(raw, keyring.derived(number, "backup", salt)));
        } catch (EOFException e) {
            raw.close();
            throw new StartRefused(file + " is cut short; nothing was touched", e);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Entry after entry; {@link #toTheEnd} proves that nothing was cut off. */
    static final class Opened extends ZipInputStream {
        Opened(InputStream sealed) {
            super(sealed);
        }

        void toTheEnd() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static byte[] check(Keyring keyring, int number, byte[] salt) {
        return Arrays.copyOf(keyring.derived(number, "backup check", salt).getEncoded(), CHECK_BYTES);
    }
}
