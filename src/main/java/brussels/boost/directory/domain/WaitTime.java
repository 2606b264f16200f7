package brussels.boost.directory.domain;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many days a sentence about waiting means at least, in the three languages of the directory. */
final class WaitTime {
    private static final int CLOSED = 365;
    private static final Pattern IS_CLOSED = Pattern.compile("ferm[ée]e?|gesloten|closed");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}|[a-zéè]+)(?:\\s*(?:à|tot|to|-|–)\\s*(?:\\d{1,3}|[a-z]+))?\\s*(jour|semaine|mois|an|dag|week|weken|maand|jaar|day|month|year)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("un", 1), Map.entry("une", 1), Map.entry("deux", 2), Map.entry("trois", 3),
            Map.entry("quatre", 4), Map.entry("six", 6), Map.entry("een", 1), Map.entry("één", 1), Map.entry("twee", 2), Map.entry("drie", 3),
            Map.entry("vier", 4), Map.entry("zes", 6), Map.entry("a", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4));
    private static final Map<String, Integer> UNITS = Map.ofEntries(Map.entry("jour", 1), Map.entry("dag", 1), Map.entry("day", 1), Map.entry("semaine", 7),
            Map.entry("week", 7), Map.entry("weken", 7), Map.entry("mois", 30), Map.entry("maand", 30), Map.entry("month", 30), Map.entry("an", 365),
            Map.entry("jaar", 365), Map.entry("year", 365));

    private WaitTime() {}

    /** Empty when it says no length. A closed list is a year. */
    static OptionalInt days(String said) {
        String text = said.toLowerCase(Locale.ROOT).replace('’', ' ').replace('\'', ' ');
        if (IS_CLOSED.matcher(text).find()) {
            return OptionalInt.of(CLOSED);
        }
        Matcher length = LENGTH.matcher(text);
        while (length.find()) {
            Integer number = number(length.group(1));
            if (number != null) {
                return OptionalInt.of(number * UNITS.getOrDefault(length.group(2), 1));
            }
        }
        return OptionalInt.empty();
    }

    private static @Nullable Integer number(String word) {
        return word.chars().allMatch(Character::isDigit) ? Integer.valueOf(word) : NUMBERS.get(word);
    }
}
