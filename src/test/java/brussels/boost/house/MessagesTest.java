package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.Messages;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\\b(?:t|announce)\\(\"([a-zA-Z0-9.]+)\"\\s*[,)]");
    private static final Pattern KEY_ARGUMENT = Pattern.compile("(?:forbidden|absent|conflict)\\(\"([a-zA-Z0-9.]+)\"\\s*[,)]");

    private final Messages messages = new Messages();

    @Test
    void the_three_languages_have_the_same_keys() {
        Set<String> english = messages.patterns(Language.EN).keySet();
        for (Language language : Language.values()) {
            assertThat(new TreeSet<>(messages.patterns(language).keySet())).as(language.name()).isEqualTo(new TreeSet<>(english));
        }
    }

    @Test
    void every_text_is_an_icu_pattern_with_the_same_arguments_in_each_language() {
        var english = messages.patterns(Language.EN);
        for (Language language : Language.values()) {
            messages.patterns(language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(arguments(text)).as(language + " " + key).isEqualTo(arguments(english.get(key)));
            });
        }
    }

    @Test
    void every_key_a_page_asks_for_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            for (Pattern pattern : List.of(LITERAL, KEY_ARGUMENT)) {
                pattern.matcher(file.getValue()).results().map(hit -> hit.group(1)).filter(key -> !messages.has(key))
                        .forEach(key -> missing.add(file.getKey() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void only_french_quotes_with_guillemets() {
        for (Language language : new Language[] {Language.NL, Language.EN}) {
            messages.patterns(language).forEach((key, text) -> assertThat(text).as(language + " " + key).doesNotContain("«"));
        }
    }

    @Test
    void french_spaces_do_not_break_and_apostrophes_are_round() {
        assertThat(messages.text(Language.FR, "error.titlePrefix")).isEqualTo("Erreur\u00a0:");
        assertThat(messages.text(Language.FR, "ui.audience")).endsWith("\u00a0:");
        assertThat(messages.text(Language.FR, "shell.help")).contains("jusqu’à 17\u00a0h");
        assertThat(messages.text(Language.FR, "kit.messages.conflict")).contains("9\u00a0h\u00a048");
        assertThat(messages.text(Language.FR, "ui.errors", 2)).isEqualTo("Deux choses à revoir");
        assertThat(messages.text(Language.NL, "ui.errors", 5)).isEqualTo("5 dingen om na te kijken");
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new java.util.TreeMap<>();
        for (String root : List.of("src/main/java", "src/main/jte")) {
            try (var files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.put(file, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
