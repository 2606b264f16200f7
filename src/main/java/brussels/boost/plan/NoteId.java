package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies a note of the journal. */
public record NoteId(UUID value) implements Id {
    public static NoteId of(String text) {
        return new NoteId(Id.parse(text));
    }

    public static NoteId fresh() {
        return new NoteId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
