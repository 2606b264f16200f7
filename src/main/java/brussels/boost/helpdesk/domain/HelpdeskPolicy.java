package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what with a question, and what of it is kept. Pure. */
public final class HelpdeskPolicy {
    /** The languages the form offers; "other" is said as {@code mul}, several or another (ISO 639-2). */
    public static final List<String> LANGUAGES = List.of("fr", "nl", "en", "mul");
    public static final int MOST_THEMES = 3;
    static final int LONGEST = 4000;

    private HelpdeskPolicy() {}

    /** One at a time has it; nobody's is anybody's. */
    public static boolean mayWrite(Question question, AccountId adviser) {
        return question.open() && (question.heldBy() == null || question.heldBy().equals(adviser));
    }

    public static boolean mayTake(Question question, AccountId adviser) {
        return question.open() && !adviser.equals(question.heldBy());
    }

    /** Known codes only, cut to what is kept; nothing is required while somebody speaks. */
    static NewQuestion clean(NewQuestion heard) {
        return new NewQuestion(heard.id(), heard.channel(), heard.caller(), text(heard.trade(), 40), text(heard.unit(), 60),
                heard.language() != null && LANGUAGES.contains(heard.language()) ? heard.language() : null,
                text(heard.words(), LONGEST), text(heard.reach(), 160), text(heard.steps(), LONGEST), themes(heard.themes()));
    }

    static List<String> themes(Collection<String> themes) {
        return themes.stream().filter(theme -> theme.matches("[a-z]+(\\.[a-z]+)?")).distinct().limit(MOST_THEMES).toList();
    }

    /** What a question needs to end, or to wait. */
    static void complete(@Nullable Outcome outcome, @Nullable LocalDate callBackOn, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (outcome == null) {
            wrong.put("outcome", "helpdesk.refusal.outcome");
        }
        if (outcome == Outcome.SEARCHING && (callBackOn == null || callBackOn.isBefore(today))) {
            wrong.put("callBackOn", "helpdesk.refusal.callBackOn");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static @Nullable String text(@Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() > most ? stripped.substring(0, most) : stripped;
    }
}
