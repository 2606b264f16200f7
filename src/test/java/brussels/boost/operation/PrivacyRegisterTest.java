package brussels.boost.operation;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register of processing (GDPR art. 30) speaks of the tables there are; {@code bin/docs} writes its page. */
class PrivacyRegisterTest {
    private static final Path PURPOSES = Path.of("docs/privacy/purposes.tsv");
    private static final Path PAGE = Path.of("docs/privacy/register.md");
    private static final String BEGIN = "<!-- tables: written by bin/docs -->\n";
    private static final String END = "<!-- end of tables -->\n";
    private static final Map<String, String> GROUNDS = Map.of(
            "agreement", "agreement of the person: GDPR art. 6(1)(a), 9(2)(a)",
            "health", "explicit agreement: GDPR art. 9(2)(a); care, under secrecy: 9(2)(h)",
            "law", "legal obligation: GDPR art. 6(1)(c)",
            "task", "running the service for those who work in it: GDPR art. 6(1)(e)",
            "statistics", "counting without persons: GDPR art. 89");

    private record Table(String name, boolean person, boolean account, List<String> sealed, List<String> clear) {}

    private record Purpose(String why, String ground, String howLong) {
        boolean names() {
            return !why.equals("-");
        }
    }

    @Test
    void every_table_has_its_purpose_its_ground_and_its_end() throws Exception {
        var purposes = purposes();
        List<String> missing = new ArrayList<>();
        for (Table table : tables()) {
            Purpose purpose = of(purposes, table.name());
            if (purpose == null || purpose.names() && !GROUNDS.containsKey(purpose.ground())
                    || table.person() && (!purpose.names() || purpose.howLong().isBlank())) {
                missing.add(table.name());
            }
        }
        assertThat(missing).as("add a line to docs/privacy/purposes.tsv, then run bin/docs").isEmpty();
    }

    @Test
    void the_register_is_that_of_the_database() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = register();
        if (Boolean.getBoolean("boost.docs.write")) {
            page = page.substring(0, begin) + written + page.substring(page.indexOf(END));
            Files.writeString(PAGE, page);
        }
        assertThat(page.substring(begin, page.indexOf(END))).as("run bin/docs").isEqualTo(written);
    }

    private static String register() throws Exception {
        var purposes = purposes();
        var page = new StringBuilder("| table | why | ground | kept | as bytes: sealed, or a hash | in clear |\n|---|---|---|---|---|---|\n");
        for (Table table : tables()) {
            Purpose purpose = of(purposes, table.name());
            if (purpose != null && purpose.names() && (table.person() || table.account() || !purpose.ground().equals("-"))) {
                page.append("| `%s` | %s | %s | %s | %s | %s |\n".formatted(table.name(), purpose.why(), GROUNDS.get(purpose.ground()),
                        purpose.howLong(), String.join(", ", table.sealed()), String.join(", ", table.clear())));
            }
        }
        return page.toString();
    }

    private static @Nullable Purpose of(Map<String, Purpose> purposes, String table) {
        var own = purposes.get(table);
        return own != null ? own : purposes.get(table.substring(0, table.indexOf('.')) + ".*");
    }

    private static Map<String, Purpose> purposes() throws IOException {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PURPOSES)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                purposes.put(parts[0], new Purpose(parts[1], parts[2], parts[3]));
            }
        }
        return purposes;
    }

    private static List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Connection owner = TestDatabase.fresh().asOwner(); var statement = owner.createStatement(); var rows = statement.executeQuery("""
                select n.nspname || '.' || c.relname,
                       bool_or(a.attname = 'person_id'), bool_or(a.attname ~ 'account|recipient'),
                       coalesce(array_agg(a.attname::text order by a.attnum) filter (where format_type(a.atttypid, -1) = 'bytea'), '{}'),
                       coalesce(array_agg(a.attname::text order by a.attnum) filter (where format_type(a.atttypid, -1) <> 'bytea'
                           and a.attname !~ '(^|_)(id|at|version|position|place|rank|account|by)$'), '{}')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relkind in ('r', 'p') and c.relname <> 'schema_history' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                group by 1 order by 1""")) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3),
                        List.of((String[]) rows.getArray(4).getArray()), List.of((String[]) rows.getArray(5).getArray())));
            }
        }
        return tables;
    }
}
