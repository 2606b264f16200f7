package brussels.boost.referral;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one step of care: the answer given from a day on. */
public record CareStepId(UUID value) implements Id {
    public static CareStepId of(String text) {
        return new CareStepId(Id.parse(text));
    }

    public static CareStepId fresh() {
        return new CareStepId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
