package brussels.boost.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Languages spoken in Brussels by their own names, so that a person finds theirs without reading French. */
public final class SpokenLanguages {
    private static final Map<String, String> OWN_NAMES = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "fr", "Français", "nl", "Nederlands", "ar-MA", "الدارجة", "ar", "العربية", "tr", "Türkçe", "en", "English", "es", "Español",
            "pt", "Português", "it", "Italiano", "ro", "Română", "bg", "Български", "pl", "Polski", "rif", "Tarifit",
            "sq", "Shqip", "el", "Ελληνικά", "ru", "Русский", "uk", "Українська", "fa", "فارسی", "ps", "پښتو", "ur", "اردو",
            "hi", "हिन्दी", "pa", "ਪੰਜਾਬੀ", "ne", "नेपाली", "ln", "Lingála", "sw", "Kiswahili", "ff", "Pulaar", "wo", "Wolof",
            "so", "Soomaali", "ti", "ትግርኛ", "am", "አማርኛ", "ku", "Kurdî", "hy", "Հայերեն", "rom", "Romani", "vi", "Tiếng Việt",
            "zh", "中文", "de", "Deutsch", "sgn-BE-FR", "LSFB", "vgt", "VGT"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            OWN_NAMES.put(pairs[i], pairs[i + 1]);
        }
    }

    private SpokenLanguages() {}

    /** BCP 47 tags, those heard most often first. */
    public static List<String> all() {
        return List.copyOf(OWN_NAMES.keySet());
    }

    /** The name a language gives itself; the tag itself when the list does not have it. */
    public static String ownName(String tag) {
        return OWN_NAMES.getOrDefault(tag, tag);
    }

    /** Only what the list knows, each once, in the order given; at most six. */
    public static List<String> known(Collection<String> tags) {
        List<String> known = new ArrayList<>();
        tags.stream().filter(OWN_NAMES::containsKey).distinct().limit(6).forEach(known::add);
        return known;
    }

    /** Several, each isolated from the writing direction of its neighbours (Unicode FSI and PDI). */
    public static String listed(java.util.List<String> tags) {
        return tags.stream().map(tag -> "\u2068" + ownName(tag) + "\u2069").collect(java.util.stream.Collectors.joining(", "));
    }
}
