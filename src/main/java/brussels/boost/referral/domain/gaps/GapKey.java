package brussels.boost.referral.domain.gaps;

import brussels.boost.directory.ServiceId;
import brussels.boost.referral.GapId;
import brussels.boost.referral.ReferralId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From a request to the gap it was counted as: one way. The request's own identifier, which only the person's circle
 * may see, is the key; it cannot be had back from the gap.
 */
final class GapKey {
    private GapKey() {}

    static GapId of(ReferralId referral, @Nullable ServiceId service) {
        return key("gap of a request:", referral + ":" + service);
    }

    /** The same request and service, as a wait. */
    static GapId ofWait(ReferralId referral, ServiceId service) {
        return key("wait of a request:", referral + ":" + service);
    }

    /** What a service said of itself that day. */
    static GapId ofDay(ServiceId service, LocalDate day) {
        return key("wait of a service:", service + ":" + day);
    }

    private static GapId key(String what, String of) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(what.getBytes(StandardCharsets.US_ASCII));
            digest.update(of.getBytes(StandardCharsets.US_ASCII));
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            return new GapId(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
