package brussels.boost.platform.db;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements of the same columns, each a constant of its own store, sent as one. The column {@code part} says which of
 * them a row is of; parameters of the same name are shared.
 */
public record Union(String text) {
    public static Union of(List<Sql> parts) {
        return new Union(IntStream.range(0, parts.size()).mapToObj(part -> "select " + part + " as part, p.* from (" + parts.get(part).text().strip() + ") p")
                .collect(Collectors.joining("\nunion all\n")));
    }
}
