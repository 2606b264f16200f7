package brussels.boost.platform.db;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One statement of the program. Only as a {@code static final} constant of a store or reader, so that a house test
 * finds every one and lets the migrated database explain it in the program's own role. Parameters are
 * {@code :named}; an optional filter is {@code (:x::text is null or …)}; many identifiers are
 * {@code = any(:ids::uuid[])} with {@link #array}.
 */
public record Sql(String text) {
    public static Sql of(String text) {
        return new Sql(text);
    }

    /** The identifiers or codes as a PostgreSQL array literal, for a parameter cast to {@code uuid[]} or {@code text[]}. */
    public static String array(Collection<?> values) {
        return values.stream()
                .map(value -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
