package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.db.Sql;
import brussels.boost.testing.TestDatabase;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every statement of the program is planned by the migrated database in the program's own role: a misnamed column, a
 * missing grant or a wrong type fails here, not in front of somebody. (PREPARE would not see missing grants.)
 */
class SqlTest {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z][a-zA-Z0-9]*)");

    @Test
    void the_database_can_plan_every_statement_as_the_program() throws Exception {
        Map<String, Sql> statements = statements();
        assertThat(statements).hasSizeGreaterThan(20);
        List<String> broken = new ArrayList<>();
        var logins = TestDatabase.fresh().logins();
        try (Connection app = Connections.open(logins.url() + "&preferQueryMode=simple&currentSchema=platform", logins.app())) {
            for (var statement : statements.entrySet()) {
                explain(app, statement.getKey(), statement.getValue().text(), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_statement_is_built_from_pieces_outside_a_constant() {
        assertThat(ProgramClasses.fieldsOf(Sql.class))
                .allSatisfy(field -> assertThat(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                        .as(field.toString()).isTrue());
    }

    private static void explain(Connection app, String name, String text, List<String> broken) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        String numbered = PARAMETER.matcher(text).replaceAll(match -> "\\$" + numbers.computeIfAbsent(match.group(1), _ -> numbers.size() + 1));
        try (var statement = app.createStatement()) {
            statement.execute("explain (generic_plan) " + numbered);
        } catch (SQLException e) {
            broken.add(name + ": " + e.getMessage());
        }
    }

    private static Map<String, Sql> statements() throws IllegalAccessException {
        Map<String, Sql> found = new LinkedHashMap<>();
        for (Field field : ProgramClasses.fieldsOf(Sql.class)) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                found.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), (Sql) field.get(null));
            }
        }
        return found;
    }
}
