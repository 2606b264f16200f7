package brussels.boost.directory.domain.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages by their code, however a file names them: in French, Dutch, English, their own name or a code. */
final class Tongues {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> NAMES = names();

    private Tongues() {}

    static Clean.Result clean(String value) {
        var codes = new LinkedHashSet<String>();
        boolean odd = false;
        for (String one : value.split("\\s*[;,|]\\s*|\\s+/\\s+")) {
            String[] parts = one.strip().split("@", 2);
            String word = parts[0].strip().toLowerCase(Locale.ROOT);
            String code = CODES.contains(word) ? word : NAMES.getOrDefault(word, word.matches("[a-z]{2}-[a-z]{2}") ? word.substring(0, 2) : "");
            odd |= code.isEmpty() && !word.isEmpty();
            if (!code.isEmpty()) {
                codes.add(parts.length == 2 ? code + "@" + parts[1].strip() : code);
            }
        }
        return new Clean.Result(String.join("; ", codes), odd ? List.of("language") : List.of());
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (String code : CODES) {
            var language = Locale.of(code);
            for (Locale reader : List.of(Locale.FRENCH, Locale.of("nl"), Locale.ENGLISH, language)) {
                names.putIfAbsent(language.getDisplayLanguage(reader).toLowerCase(Locale.ROOT), code);
            }
        }
        names.put("dari", "fa");
        names.put("farsi", "fa");
        names.put("tamazight", "ber");
        return Map.copyOf(names);
    }
}
