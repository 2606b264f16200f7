package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.domain.CloseQuestion;
import brussels.boost.helpdesk.domain.KeepQuestion;
import brussels.boost.helpdesk.domain.ReadDesk;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a question ends, and with which words. @param form as sent, when it was refused @param names of the needs */
public record ClosePage(ReadDesk.View v, @Nullable CloseForm form, Map<String, String> names, LocalDate tomorrow) {
    public String base() {
        return "/helpdesk/questions/" + v.question().id();
    }

    public List<Choice> outcomes(Page page) {
        return Arrays.stream(Outcome.values()).map(one -> Choice.of(one.name(), page.t("helpdesk.outcome." + one))).toList();
    }

    public Set<String> outcome() {
        String said = form != null ? form.outcome() : v.question().outcome() != null ? v.question().outcome().name() : !v.services().isEmpty() ? Outcome.ORIENTED.name() : null;
        return said == null ? Set.of() : Set.of(said);
    }

    /** The themes of the conversation, and before them what was searched for. */
    public List<Choice> themes() {
        return Stream.concat(chosen().stream(), names.keySet().stream().filter(code -> !code.contains("."))).distinct().map(code -> Choice.of(code, names.getOrDefault(code, code))).toList();
    }

    public Set<String> chosen() {
        return Set.copyOf(form != null && form.themes() != null ? form.themes() : v.question().themes());
    }

    public String words() {
        return form != null && form.words() != null ? form.words() : CloseQuestion.proposed(v.question().words());
    }

    public List<String> marks() {
        return KeepQuestion.marks(v.question().words());
    }

    public String reach() {
        return form != null ? or(form.reach()) : or(v.question().reach());
    }

    public String steps() {
        return form != null ? or(form.steps()) : or(v.question().steps());
    }

    public String callBackOn() {
        return form != null ? or(form.callBackOn()) : (v.question().callBackOn() == null ? tomorrow : v.question().callBackOn()).toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
