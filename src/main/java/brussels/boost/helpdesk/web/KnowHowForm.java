package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.NewKnowHow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet as it is typed. */
public record KnowHowForm(@Nullable String title_fr, @Nullable String title_nl, @Nullable String title_en, @Nullable String text_fr, @Nullable String text_nl,
        @Nullable String text_en, @Nullable List<String> themes, @Nullable Integer version) {
    /** A new one, begun from a theme that came back. */
    static KnowHowForm about(String theme) {
        return new KnowHowForm(null, null, null, null, null, null, List.of(theme), 0);
    }

    NewKnowHow read(KnowHowId id) {
        return new NewKnowHow(id, titles(), texts(), Set.copyOf(chosen()));
    }

    Map<String, String> titles() {
        return Map.of("fr", or(title_fr), "nl", or(title_nl), "en", or(title_en));
    }

    Map<String, String> texts() {
        return Map.of("fr", or(text_fr), "nl", or(text_nl), "en", or(text_en));
    }

    List<String> chosen() {
        return themes == null ? List.of() : themes;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
