package brussels.boost.referral;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies a theme opened from gaps. */
public record ThemeId(UUID value) implements Id {
    public static ThemeId of(String text) {
        return new ThemeId(Id.parse(text));
    }

    public static ThemeId fresh() {
        return new ThemeId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
