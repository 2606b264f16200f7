package brussels.boost.platform.id;

import brussels.boost.platform.security.Refusal;
import java.security.SecureRandom;
import java.util.UUID;

/** One of our identifiers. Each kind has its own type, so that the compiler refuses a note where a person is meant. */
public interface Id {
    SecureRandom RANDOM = new SecureRandom();

    UUID value();

    /**
     * A new version 7 UUID (RFC 9562): ordered by its time in milliseconds, so that indexes stay compact, with 74
     * random bits behind it.
     */
    static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Reads an identifier from a URL or a form; what is not one is answered like what does not exist. */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Refusal.notFound();
        }
    }
}
