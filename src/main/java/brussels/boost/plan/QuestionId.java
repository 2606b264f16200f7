package brussels.boost.plan;

import brussels.boost.platform.id.Id;
import java.util.UUID;

/** Identifies a question prepared. */
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
