package brussels.boost.referral;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one request made for a person. */
public record ReferralId(UUID value) implements Id {
    public static ReferralId of(String text) {
        return new ReferralId(Id.parse(text));
    }

    public static ReferralId fresh() {
        return new ReferralId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
