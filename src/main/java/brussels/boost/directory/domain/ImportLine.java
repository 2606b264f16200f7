package brussels.boost.directory.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it was understood, beside what the same source said before.
 *
 * @param was empty for a new one
 */
public record ImportLine(int line, String externalId, Verdict verdict, Map<String, String> said, Map<String, String> was, List<String> notes, @Nullable UUID service) {
    /** What a row is to the directory. */
    public enum Verdict { NEW, CHANGED, SAME, REFUSED, GONE }

    /** One value before and after; empty where there is none. */
    public record Difference(String key, String before, String after) {}

    public String name() {
        var from = said.isEmpty() ? was : said;
        return from.getOrDefault("name_fr", from.getOrDefault("name_nl", from.getOrDefault("name_en", externalId)));
    }

    public List<Difference> differences() {
        var keys = new TreeSet<>(said.keySet());
        keys.addAll(was.keySet());
        return keys.stream().filter(key -> !said.getOrDefault(key, "").equals(was.getOrDefault(key, "")))
                .map(key -> new Difference(key, was.getOrDefault(key, ""), said.getOrDefault(key, ""))).toList();
    }
}
