package brussels.boost.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a row of any table about a person from what the catalogue says of its columns. */
final class Rows {
    private static final Pattern LITERAL = Pattern.compile("'([^']+)'");

    private final Connection admin;
    private final String table;
    private final List<Column> columns;

    Rows(Connection admin, String table) throws SQLException {
        this.admin = admin;
        this.table = table;
        this.columns = columns();
        run("set session_replication_role = replica");
    }

    private record Column(String name, String type, String check) {}

    static List<String> tablesAboutPersons(Connection admin) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = admin.createStatement(); var rows = statement.executeQuery("""
                select n.nspname || '.' || c.relname from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where a.attname = 'person_id' and c.relkind in ('r', 'p') and not a.attisdropped order by 1
                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    void insert(UUID person, UUID author) throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(column, person, author)).collect(Collectors.joining(", "));
        run("insert into " + table + " (" + names + ") values (" + values + ")");
    }

    void remove(UUID person) throws SQLException {
        run("delete from " + table + " where person_id = '" + person + "'");
    }

    private static String value(Column column, UUID person, UUID author) {
        if (column.name().equals("person_id")) {
            return "'" + person + "'";
        }
        if (column.name().equals("author_account")) {
            return "'" + author + "'";
        }
        if (column.name().equals("audience")) {
            return "'CIRCLE'";
        }
        return switch (column.type()) {
            // a person's own table may carry the person's id as its key
            case "uuid" -> column.check().contains("person_id") ? "'" + person + "'" : "'" + UUID.randomUUID() + "'";
            case "bool" -> "false";
            case "bytea" -> "'\\x00'";
            case "date" -> "current_date";
            case "timestamptz", "timestamp" -> "now()";
            case "int2", "int4", "int8", "numeric", "float8" -> "1";
            case "jsonb", "json" -> "'{}'";
            case "_text", "_uuid" -> "'{}'";
            default -> "'" + literal(column.check()) + "'";
        };
    }

    private static String literal(String check) {
        Matcher matcher = LITERAL.matcher(check);
        return matcher.find() ? matcher.group(1) : "x";
    }

    private List<Column> columns() throws SQLException {
        List<Column> found = new ArrayList<>();
        try (var statement = admin.createStatement(); var rows = statement.executeQuery("""
                select a.attname, t.typname,
                       coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                                 where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)), '')
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and a.attidentity = '' and (a.attnotnull and not a.atthasdef or a.attname in ('person_id', 'audience', 'author_account'))
                order by a.attnum
                """.formatted(table))) {
            while (rows.next()) {
                found.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
