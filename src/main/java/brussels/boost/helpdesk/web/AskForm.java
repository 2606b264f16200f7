package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.AskQuestion;
import org.jspecify.annotations.Nullable;

/** A question as its asker types it. */
public record AskForm(@Nullable String words, @Nullable String line, @Nullable String place, @Nullable String language, @Nullable String reach) {
    static final AskForm EMPTY = new AskForm(null, null, null, null, null);

    AskQuestion.Request read(String submission) {
        return new AskQuestion.Request(QuestionId.of(submission), words == null ? "" : words, line == null || line.isBlank() ? null : LineId.of(line), place, null, language, reach);
    }
}
