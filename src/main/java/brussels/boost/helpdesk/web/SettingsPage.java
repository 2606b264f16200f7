package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.domain.Line;
import brussels.boost.helpdesk.domain.SetHelpdesk;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines, who answers them, numbers for danger. @param form the line as sent, when it was refused */
public record SettingsPage(SetHelpdesk.View v, @Nullable LineForm form) {
    static final LineForm EMPTY = new LineForm(null, null, null, null, null, "Mo-Fr 09:00-17:00; PH off", "fr, nl", null, List.of(Caller.PROFESSIONAL.name()));

    public LineForm fresh() {
        return form != null && form.id() == null ? form : EMPTY;
    }

    public LineForm of(Line line) {
        return form != null && line.id().toString().equals(form.id()) ? form : LineForm.of(line);
    }

    public static List<Choice> callers(Page page) {
        return Arrays.stream(Caller.values()).map(caller -> Choice.of(caller.name(), page.t("helpdesk.callers." + caller))).toList();
    }

    public static Set<String> chosen(LineForm form) {
        return form.callers() == null ? Set.of() : Set.copyOf(form.callers());
    }
}
