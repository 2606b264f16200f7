package brussels.boost.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The few words of a person's own pages in languages that the screens do not have. They stand above the same words in
 * the language of the page, so that whoever sits beside the person can follow.
 *
 * @param ownName the language, as it calls itself
 * @param reviewed somebody who lives in that language read them; until then the page says that nobody did
 */
public record OwnWords(String lang, String ownName, String dir, boolean reviewed, Map<String, String> words) {
    private static final Map<String, OwnWords> ALL = Stream.of("ar", "tr").collect(Collectors.toUnmodifiableMap(code -> code, OwnWords::load));

    static final String COOKIE = "reads";

    /** Each of these languages, in the order they are offered. */
    public static List<OwnWords> all() {
        return ALL.values().stream().sorted(Comparator.comparing(OwnWords::lang)).toList();
    }

    public static Optional<OwnWords> in(@Nullable String language) {
        return language == null ? Optional.empty() : Optional.ofNullable(ALL.get(language));
    }

    /** The word of that message key, with {0} and the next filled in; null where this language has none. */
    public @Nullable String word(String key, @Nullable Object... arguments) {
        String word = words.get(key);
        for (int i = 0; word != null && i < arguments.length; i++) {
            word = word.replace("{" + i + "}", arguments[i] == null ? "" : "\u2068" + arguments[i] + "\u2069");
        }
        return word == null || arguments.length == 0 || dir.equals("ltr") ? word : "\u200f" + word;
    }

    String day(LocalDate date) {
        return said("EEEE d MMMM", date);
    }

    String date(LocalDate date) {
        return said("d MMMM yyyy", date);
    }

    String time(LocalTime time) {
        return said("HH:mm", time);
    }

    String when(LocalDateTime when) {
        return day(when.toLocalDate()) + (dir.equals("rtl") ? "، " : ", ") + time(when.toLocalTime());
    }

    private String said(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of(lang)).format(when);
    }

    private static OwnWords load(String lang) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(OwnWords.class.getResourceAsStream("/own/" + lang + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String dir = Objects.requireNonNull((String) words.remove("dir"));
        String name = Objects.requireNonNull((String) words.remove("name"));
        boolean reviewed = "true".equals(words.remove("reviewed"));
        return new OwnWords(lang, name, dir, reviewed, words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty)));
    }
}
