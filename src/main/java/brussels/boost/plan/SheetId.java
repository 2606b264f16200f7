package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one sheet as it was printed. */
public record SheetId(UUID value) implements Id {
    public static SheetId of(String text) {
        return new SheetId(Id.parse(text));
    }

    public static SheetId fresh() {
        return new SheetId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
