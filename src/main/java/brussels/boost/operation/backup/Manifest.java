package brussels.boost.operation.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is in a backup, written last: read before anything is put back. */
record Manifest(String program, Instant at, Map<String, String> versions, List<Table> tables, long persons) {
    /**
     * @param sha256 of the rows as COPY wrote them
     * @param sum of the rows' own hashes, the same in whatever order they lie
     */
    record Table(String name, List<String> columns, long rows, long bytes, String sha256, String sum) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long bytes() {
        return tables.stream().mapToLong(Table::bytes).sum();
    }
}
