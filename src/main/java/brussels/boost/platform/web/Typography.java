package brussels.boost.platform.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the apostrophes and the spaces that do not break into a message once, when it is loaded, so that authors
 * write plain text: {@code l'aide : « 9 h 30 » ?}. Works on ICU patterns and leaves their syntax alone.
 */
final class Typography {
    private static final String NBSP = "\u00a0";
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d{«])");
    private static final List<Rule> FRENCH = List.of(
            new Rule(" (?=[;?!»](?!:)|:(?!:))", NBSP),
            new Rule("« ", "«" + NBSP),
            new Rule("(?<=[\\d}]) (?=(h|min|s|km|m|%|ans|jours)(?![\\p{L}]))", NBSP),
            new Rule("(?<=\\u00a0h) (?=[\\d{])", NBSP),
            new Rule("(?<=\\d) (?=\\d)", NBSP));
    private static final String VOWELS = "AEIOUÀÂÄÉÈÊËÎÏÔÖÛÜaeiouàâäéèêëîïôöûü";
    private static final List<String> ELIDED = List.of("[Dd]", "[Qq]u", "[Jj]usqu", "[Ll]orsqu", "[Pp]uisqu");
    private static final List<Rule> ALL = List.of(new Rule("(?<=\\d) (?=\\d)", NBSP));

    private Typography() {}

    static String set(Language language, String text) {
        String result = APOSTROPHE.matcher(text).replaceAll("’");
        for (Rule rule : language == Language.FR ? FRENCH : ALL) {
            result = rule.apply(result);
        }
        return result;
    }

    /** {@code le cercle d’Amina}: what a message puts before a name depends on the name. */
    static String elide(String text, @Nullable Object... arguments) {
        String result = text;
        for (Object argument : arguments) {
            if (argument instanceof String said && !said.isEmpty() && VOWELS.indexOf(said.charAt(0)) >= 0) {
                for (String before : ELIDED) {
                    result = result.replaceAll("(?<![\\p{L}])(" + before + ")e " + Pattern.quote(said) + "(?![\\p{L}])", "$1’" + Matcher.quoteReplacement(said));
                }
            }
        }
        return result;
    }

    /** One replacement, compiled once. */
    private record Rule(Pattern pattern, String by) implements UnaryOperator<String> {
        Rule(String regex, String by) {
            this(Pattern.compile(regex), by);
        }

        @Override
        public String apply(String text) {
            return pattern.matcher(text).replaceAll(by);
        }
    }
}
