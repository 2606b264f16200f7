package brussels.boost.helpdesk;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies one question put to the helpdesk. Opaque: it tells nothing and may stand in a URL. */
public record QuestionId(UUID value) implements Id {
    public static QuestionId of(String text) {
        return new QuestionId(Id.parse(text));
    }

    public static QuestionId fresh() {
        return new QuestionId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
