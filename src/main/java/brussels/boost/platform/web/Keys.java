package brussels.boost.platform.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The single keys somebody works with: as they come, some of them changed, or none (WCAG 2.1.4). A key is called by the
 * one it is as it comes; a place to go, by {@code g} and its letter.
 *
 * @param chosen what somebody pressed instead, by the usual key
 */
public record Keys(boolean on, Map<String, String> chosen) {
    public static final Keys USUAL = new Keys(true, Map.of());
    /** Those pressed alone, in the order they are listed. */
    public static final List<String> ALONE = List.of("/", "?", "g", "n", "z");
    /** Those of the helpdesk. */
    public static final List<String> DESK = List.of("c", "d", "f", "x");

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
    private static final Pattern NAME = Pattern.compile("[/?a-z]|g[a-z]");
    private static final String OFF = "off";

    /** What a key does, in one word of the code. */
    public static String word(String usual) {
        return switch (usual) {
            case "/" -> "search";
            case "?" -> "help";
            case "g" -> "go";
            case "n" -> "new";
            case "z" -> "undo";
            case "c" -> "copy";
            case "d" -> "give";
            case "f" -> "queue";
            case "x" -> "close";
            default -> throw new IllegalArgumentException(usual);
        };
    }

    public Keys {
        chosen = Map.copyOf(chosen);
    }

    /** The key in force for the usual one. */
    public String of(String usual) {
        return chosen.getOrDefault(usual, usual.length() > 1 ? usual.substring(1) : usual);
    }

    public Keys switched(boolean state) {
        return new Keys(state, chosen);
    }

    /** Whether two commands of the same page would be on one key; the second of them, by its usual key. */
    public @Nullable String clash(List<String> places) {
        var taken = new HashSet<String>();
        for (String usual : places) {
            if (!taken.add("g" + of(usual))) {
                return usual;
            }
        }
        for (List<String> page : List.of(ALONE, DESK)) {
            for (String usual : page) {
                if (!taken.add(of(usual))) {
                    return usual;
                }
            }
        }
        return null;
    }

    /** Reads what was typed: an empty field or the usual key is no change, anything but one sign is refused by name. */
    public static Keys typed(boolean on, Map<String, String> typed) {
        var chosen = new TreeMap<String, String>();
        typed.forEach((usual, text) -> {
            String key = text.strip().toLowerCase(Locale.ROOT);
            if (NAME.matcher(usual).matches() && !key.isEmpty() && !key.equals(USUAL.of(usual))) {
                chosen.put(usual, key);
            }
        });
        return new Keys(on, chosen);
    }

    /** The usual keys for which no single sign was given. */
    public List<String> unfit() {
        return chosen.entrySet().stream().filter(one -> !ONE.matcher(one.getValue()).matches()).map(Map.Entry::getKey).sorted().toList();
    }

    /** From the text kept with the account. */
    public static Keys read(@Nullable String kept) {
        if (kept == null) {
            return USUAL;
        }
        var parts = Arrays.asList(kept.split(" "));
        Map<String, String> chosen = parts.stream().filter(part -> part.length() >= 3 && part.lastIndexOf('=', part.length() - 2) > 0)
                .collect(Collectors.toMap(part -> part.substring(0, part.length() - 2), part -> part.substring(part.length() - 1), (one, _) -> one, LinkedHashMap::new));
        return new Keys(!parts.contains(OFF), chosen);
    }

    /** The text kept with the account; nothing when all is as it comes. */
    public @Nullable String kept() {
        String changes = new TreeMap<>(chosen).entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
        String text = on ? changes : (OFF + " " + changes).strip();
        return text.isEmpty() ? null : text;
    }
}
