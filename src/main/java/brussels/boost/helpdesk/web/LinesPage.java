package brussels.boost.helpdesk.web;

import brussels.boost.directory.Hours;
import brussels.boost.helpdesk.domain.AskQuestion;
import brussels.boost.helpdesk.domain.Line;
import brussels.boost.helpdesk.domain.Question;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whom to call, whether they are there now, and one's own questions. @param hours of each line, said @param form as sent */
public record LinesPage(AskQuestion.View v, Map<Line, Hours.Said> hours, AskForm form) {
    public List<Line> lines() {
        return v.lines();
    }

    public Hours.Said of(Line line) {
        return hours.getOrDefault(line, new Hours.Said(false, "", List.of()));
    }

    public String spoken(Page page, Line line) {
        return String.join(", ", line.languages().stream().map(code -> Locale.of(code).getDisplayLanguage(page.language().locale())).toList());
    }

    public List<Choice> choices(Page page) {
        return Stream.concat(Stream.of(Choice.of("", page.t("helpdesk.ask.anyLine"))), v.lines().stream().map(line -> Choice.of(line.id().toString(), line.name(page.lang())))).toList();
    }

    /** Where one's own question stands, in a word. */
    public static String state(Question question) {
        return !question.open() ? "answered" : question.callBackOn() != null ? "searching" : question.heldBy() != null ? "taken" : "received";
    }
}
