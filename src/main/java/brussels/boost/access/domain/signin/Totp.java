package brussels.boost.access.domain.signin;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of a telephone's generator, as RFC 6238 has them with the values every such program knows: SHA-1, six figures, half a minute. */
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    /** Clocks differ and fingers take time: the half minute before and the one after are as good. */
    private static final int LEEWAY = 1;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of that half minute (RFC 4226 §5.3, truncation to {@code digits} figures). */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The half minute this code belongs to, if it is now, just was, or is about to be. */
    static OptionalLong match(byte[] secret, String typed, Instant now) {
        byte[] code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - LEEWAY; step <= step(now) + LEEWAY; step++) {
            if (MessageDigest.isEqual(code(secret, step, 6).getBytes(StandardCharsets.UTF_8), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** As generators read it, from a QR code or by hand (RFC 4648 §6, without padding). */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = buffer << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt(buffer >> bits - 5 & 31));
                bits -= 5;
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    static String address(byte[] secret, String login) {
        return "otpauth://totp/Boost:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + base32(secret) + "&issuer=Boost";
    }
}
