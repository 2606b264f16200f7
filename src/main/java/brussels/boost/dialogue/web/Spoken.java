package brussels.boost.dialogue.web;

import brussels.boost.platform.web.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The few words on the person's side of the screen, in the person's language. More languages than the program's own,
 * so they are not among its messages; a language without words leaves those of the page.
 */
public record Spoken(String lang, String dir, Map<String, String> words) {
    private static final Map<String, Spoken> ALL = List.of("fr", "nl", "en", "ar", "tr").stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Spoken::load));

    static Spoken in(String language, Page page) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get(page.lang())));
    }

    public String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static Spoken load(String lang) {
        var words = new Properties();
        try (var in = Objects.requireNonNull(Spoken.class.getResourceAsStream("/dialogue/spoken_" + lang + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spoken(lang, words.getProperty("dir"), words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), words::getProperty)));
    }
}
