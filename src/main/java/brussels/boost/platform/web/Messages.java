package brussels.boost.platform.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screens, in three languages: all {@code messages/*.properties} in one, as ICU patterns with
 * numbered arguments. {@code x.properties} is English, {@code x_fr} and {@code x_nl} the others.
 */
@Component
public class Messages {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
            formats.put(language, new ConcurrentHashMap<>());
        }
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Resource file) throws IOException {
        String name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
        Language language = name.endsWith("_fr") ? Language.FR : name.endsWith("_nl") ? Language.NL : Language.EN;
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> {
            if (texts(language).put((String) key, Typography.set(language, (String) text)) != null) {
                throw new IllegalStateException("two message files say " + key + " in " + language);
            }
        });
    }

    /** The text in that language; a key nobody wrote comes back as itself, and the log says so. */
    public String text(Language language, String key, @Nullable Object... arguments) {
        String pattern = texts(language).get(key);
        if (pattern == null) {
            LoggerFactory.getLogger(Messages.class).warn("no message {} in {}", key, language);
            return key;
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = Objects.requireNonNull(formats.get(language))
                .computeIfAbsent(key, _ -> new MessageFormat(pattern, language.locale()));
        synchronized (format) { // ICU's formats are not safe for several threads
            String text = format.format(arguments);
            return language == Language.FR ? Typography.elide(text, arguments) : text;
        }
    }

    public boolean has(String key) {
        return texts(Language.EN).containsKey(key);
    }

    /** All patterns of a language; for the tests that compare them. */
    public Map<String, String> patterns(Language language) {
        return Map.copyOf(texts(language));
    }

    private Map<String, String> texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }
}
