package brussels.boost.helpdesk.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which sheets answer: those about the same needs, then those whose words begin like the words typed. Pure. */
final class FindKnowHow {
    private static final int THEME = 4;
    private static final int TITLE = 3;

    private FindKnowHow() {}

    /** The best first, at most so many; none when nothing speaks of it. */
    static List<KnowHow> find(List<KnowHow> sheets, String words, Collection<String> needs, int most) {
        List<String> typed = words(words).filter(word -> word.length() > 2).toList();
        record Scored(KnowHow sheet, int score) {}
        return sheets.stream().map(sheet -> new Scored(sheet, score(sheet, typed, needs))).filter(one -> one.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed()).limit(most).map(Scored::sheet).toList();
    }

    private static int score(KnowHow sheet, List<String> typed, Collection<String> needs) {
        int score = 0;
        for (String theme : sheet.themes()) {
            score += needs.stream().anyMatch(need -> need.equals(theme) || need.startsWith(theme + ".") || theme.startsWith(need + ".")) ? THEME : 0;
        }
        for (String word : typed) {
            score += says(sheet.titles().values(), word) ? TITLE : says(sheet.texts().values(), word) ? 1 : 0;
        }
        return score;
    }

    private static boolean says(Collection<String> texts, String word) {
        return texts.stream().flatMap(FindKnowHow::words).anyMatch(said -> said.startsWith(word));
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
