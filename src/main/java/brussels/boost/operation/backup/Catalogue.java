package brussels.boost.operation.backup;

import brussels.boost.platform.db.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a database, read from the database itself, so that no module can be forgotten. */
final class Catalogue {
    /** Keys have their own way; the rest is of the moment and of this server: sessions, counts, the list of jobs. */
    static final Set<String> LEFT_OUT = Set.of("access.person_key", "access.session", "access.throttle", "platform.scheduled_tasks");

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name,
                   array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and n.nspname = any(?) and c.relname <> 'schema_history'
            group by 1 order by 1
            """;
    private static final String REFERENCES = """
            select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
            where contype = 'f' and conrelid <> confrelid
            """;
    /** What an erasure takes: every table of persons but the journal, and the register of erasures itself. */
    private static final String ABOUT_PERSONS = """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped
            where c.relkind = 'r' and c.relforcerowsecurity and n.nspname || '.' || c.relname not in ('audit.entry', 'access.erasure')
            """;
    private static final String SEQUENCES = """
            select n.nspname || '.' || s.relname, d.refobjid::regclass::text, a.attname
            from pg_class s join pg_namespace n on n.oid = s.relnamespace
            join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.refobjsubid > 0
            join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where s.relkind = 'S' and n.nspname = any(?)
            """;

    private Catalogue() {}

    /** @param columns those COPY writes: all but the generated ones */
    record Table(String name, List<String> columns) {
        String target() {
            return name + " (" + String.join(", ", columns.stream().map(column -> '"' + column + '"').toList()) + ")";
        }
    }

    /** A sequence and the column it numbers. */
    record Sequence(String name, String table, String column) {}

    /** Those referred to before those that refer to them. */
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, Table> waiting = new java.util.LinkedHashMap<>();
        try (var query = connection.prepareStatement(TABLES)) {
            query.setArray(1, connection.createArrayOf("text", Migrations.ORDER.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var table = new Table(rows.getString(1), List.of((String[]) rows.getArray(2).getArray()));
                    waiting.put(table.name(), table);
                }
            }
        }
        Map<String, Set<String>> needs = new HashMap<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                needs.computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>()).add(rows.getString(2));
            }
        }
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var next = waiting.values().stream()
                    .filter(table -> needs.getOrDefault(table.name(), Set.of()).stream().noneMatch(waiting::containsKey))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + waiting.keySet());
            }
            ordered.addAll(next);
            next.forEach(table -> waiting.remove(table.name()));
        }
        return ordered;
    }

    static Set<String> aboutPersons(Connection connection) throws SQLException {
        Set<String> tables = new LinkedHashSet<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(ABOUT_PERSONS)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    static List<Sequence> sequences(Connection connection) throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        try (var query = connection.prepareStatement(SEQUENCES)) {
            query.setArray(1, connection.createArrayOf("text", Migrations.ORDER.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sequences.add(new Sequence(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return sequences;
    }

    /** The load role reaches every table, also those whose migration granted it none. */
    static void openToLoad(Connection owner, String load) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String schema : schemas(owner)) {
                statement.execute("grant usage on schema " + schema + " to " + load);
                statement.execute("grant select, insert, update, delete on all tables in schema " + schema + " to " + load);
                statement.execute("grant usage, select, update on all sequences in schema " + schema + " to " + load);
            }
        }
    }

    static List<String> schemas(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (var query = connection.prepareStatement("select nspname from pg_namespace where nspname = any(?)")) {
            query.setArray(1, connection.createArrayOf("text", Migrations.ORDER.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
        }
        return schemas;
    }
}
