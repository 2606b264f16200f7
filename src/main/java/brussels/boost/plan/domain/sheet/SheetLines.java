package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.sheet.TakeHomeView.Line;
import brussels.boost.platform.document.Language;
import brussels.boost.platform.document.PrintedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one sheet in the order they are said, on paper and on the screen behind its code: the person's language, then French. */
public record SheetLines(String language, SheetWords own, SheetWords french) {
    /** A telephone number is not broken over two lines. */
    private static final Pattern NUMBER_GAP = Pattern.compile("(?<=\\d) (?=\\d)");

    public static SheetLines of(TakeHomeSheet sheet) {
        return in(sheet.language());
    }

    /** @param tag BCP 47 */
    public static SheetLines in(String tag) {
        return new SheetLines(tag, SheetWords.in(tag), SheetWords.french());
    }

    public List<Line> of(TakeHomeSheet.Priority priority) {
        return said(priority.words(), priority.spoken(), priority.wordsFrench());
    }

    public List<Line> of(TakeHomeSheet.Step step) {
        return said(step.words(), step.spoken(), step.wordsFrench());
    }

    public List<Line> of(TakeHomeSheet.Goal goal) {
        return said(goal.words(), goal.spoken(), goal.wordsFrench());
    }

    /** The program's own word for something, in both languages, or once when they are the same. */
    public List<Line> printed(String key) {
        return both(SheetWords::get, key);
    }

    public List<Line> dates(TakeHomeSheet sheet) {
        return both(SheetWords::date, sheet.date());
    }

    public List<Line> appointment(TakeHomeSheet sheet) {
        TakeHomeSheet.Appointment one = sheet.appointment();
        return one == null ? List.of() : both(SheetWords::appointment, one);
    }

    private List<Line> said(String words, @Nullable String spoken, String wordsFrench) {
        String tag = spoken == null ? language : spoken;
        boolean inFrench = Language.of(tag).equals(PrintedWords.FRENCH) || words.strip().equals(wordsFrench.strip());
        var lines = new ArrayList<Line>();
        if (!words.isBlank()) lines.add(line(inFrench ? PrintedWords.FRENCH : tag, words, true));
        if (!wordsFrench.isBlank() && (lines.isEmpty() || !inFrench)) lines.add(line(PrintedWords.FRENCH, wordsFrench, lines.isEmpty()));
        return lines;
    }

    private <T> List<Line> both(BiFunction<SheetWords, T, String> say, T what) {
        Line first = line(own.language(), say.apply(own, what), true);
        return own.language().equals(french.language()) ? List.of(first) : List.of(first, line(french.language(), say.apply(french, what), false));
    }

    private static Line line(String language, String words, boolean first) {
        return new Line(language, Language.direction(language), NUMBER_GAP.matcher(words.strip()).replaceAll("\u00A0"), first);
    }
}
