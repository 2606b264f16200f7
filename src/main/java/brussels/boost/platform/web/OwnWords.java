package brussels.boost.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * @param reviewed somebody who lives in that language read them; until then the page says that nobody did
 */
public record OwnWords(String lang, String dir, boolean reviewed, Map<String, String> words) {
    private static final Map<String, OwnWords> ALL = Stream.of("ar", "tr").collect(Collectors.toUnmodifiableMap(code -> code, OwnWords::load));

    public static Optional<OwnWords> in(@Nullable String language) {
        return language == null ? Optional.empty() : Optional.ofNullable(ALL.get(language));
    }

    /** The word of that message key, with {0} filled in; null where this language has none. */
    public @Nullable String word(String key, @Nullable String argument) {
        String word = words.get(key);
        return word == null ? null : word.replace("{0}", argument == null ? "" : "\u2068" + argument + "\u2069");
    }

    private static OwnWords load(String lang) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(OwnWords.class.getResourceAsStream("/own/" + lang + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String dir = Objects.requireNonNull((String) words.remove("dir"));
        boolean reviewed = "true".equals(words.remove("reviewed"));
        return new OwnWords(lang, dir, reviewed, words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty)));
    }
}
