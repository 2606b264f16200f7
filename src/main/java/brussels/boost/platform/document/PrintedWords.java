package brussels.boost.platform.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The few words printed on a document in a language of the person, which may be one that no page of the program
 * speaks. French where there are none in theirs.
 */
public record PrintedWords(String language, Properties texts) {
    public static final String FRENCH = "fr";
    private static final Map<String, PrintedWords> READ = new ConcurrentHashMap<>();

    /** @param folder on the classpath, with one {@code <language>.properties} each @param tag BCP 47 */
    public static PrintedWords in(String folder, String tag) {
        String own = folder + "/" + Language.of(tag) + ".properties";
        boolean known = PrintedWords.class.getClassLoader().getResource(own) != null;
        return READ.computeIfAbsent(known ? own : folder + "/" + FRENCH + ".properties", PrintedWords::read);
    }

    private static PrintedWords read(String path) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(PdfTemplates.text(path)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new PrintedWords(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), texts);
    }

    public String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalStateException("nothing printed for " + key + " in " + language);
        return text;
    }

    public String direction() {
        return Language.direction(language);
    }
}
