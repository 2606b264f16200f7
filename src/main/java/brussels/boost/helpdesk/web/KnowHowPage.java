package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.KnowHow;
import brussels.boost.platform.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet being written. @param sheet as kept; null for a new one @param form as sent, when it was refused @param names of the needs */
public record KnowHowPage(@Nullable KnowHow sheet, @Nullable KnowHowForm form, Map<String, String> names) {
    public static final List<String> LANGUAGES = List.of("fr", "nl", "en");

    public String action() {
        return sheet == null ? "/helpdesk/know-how/new" : "/helpdesk/know-how/" + sheet.id();
    }

    public String title(String language) {
        return form != null ? form.titles().getOrDefault(language, "") : sheet == null ? "" : sheet.titles().getOrDefault(language, "");
    }

    public String text(String language) {
        return form != null ? form.texts().getOrDefault(language, "") : sheet == null ? "" : sheet.texts().getOrDefault(language, "");
    }

    public List<Choice> themes() {
        return names.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())).toList();
    }

    public Set<String> chosen() {
        return form != null ? Set.copyOf(form.chosen()) : sheet == null ? Set.of() : sheet.themes();
    }

    /** So that nobody overwrites a colleague. */
    public int version() {
        return sheet == null ? 0 : sheet.version();
    }
}
