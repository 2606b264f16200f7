package brussels.boost.operation.backup;

import brussels.boost.platform.db.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The indexes that only make reading quick, taken away while all rows are put back: made once at the end they cost a part of it. */
final class Indexes {
    private static final String PLAIN = """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any(?) and c.relname <> 'schema_history' and not i.indisunique
            """;

    private final Connection owner;
    private final List<String> definitions = new ArrayList<>();

    private Indexes(Connection owner) {
        this.owner = owner;
    }

    static Indexes takenFrom(Connection owner) throws SQLException {
        var indexes = new Indexes(owner);
        List<String> names = new ArrayList<>();
        try (var query = owner.prepareStatement(PLAIN)) {
            query.setArray(1, owner.createArrayOf("text", Migrations.ORDER.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    indexes.definitions.add(rows.getString(2));
                }
            }
        }
        try (var statement = owner.createStatement()) {
            for (String name : names) {
                statement.execute("drop index " + name);
            }
        }
        return indexes;
    }

    /** @return how many */
    int make() throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
        return definitions.size();
    }
}
