package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.CloseQuestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a question ends. @param words as cleaned */
public record CloseForm(@Nullable String outcome, @Nullable List<String> themes, @Nullable String words, @Nullable String reach, @Nullable String steps,
        @Nullable String callBackOn) {
    CloseQuestion.Request read(QuestionId id) {
        return new CloseQuestion.Request(id, Arrays.stream(Outcome.values()).filter(known -> known.name().equals(outcome)).findFirst().orElse(null),
                themes == null ? List.of() : themes, words, reach, steps, date());
    }

    private @Nullable LocalDate date() {
        try {
            return callBackOn == null || callBackOn.isBlank() ? null : LocalDate.parse(callBackOn);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
