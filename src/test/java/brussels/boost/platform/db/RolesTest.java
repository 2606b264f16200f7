package brussels.boost.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RolesTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void the_role_of_the_program_is_no_more_than_it_may_be() throws SQLException {
        try (var app = database.asApp()) {
            assertThat(Roles.objections(app)).isEmpty();
        }
    }

    @Test
    void the_owner_and_the_loader_are_refused_as_the_role_of_the_program() throws SQLException {
        try (var owner = database.asOwner(); var load = database.asLoad()) {
            assertThat(Roles.objections(owner)).isNotEmpty();
            assertThat(Roles.objections(load)).anyMatch(why -> why.contains("bypassing row-level security"));
        }
    }

    @Test
    void the_program_makes_no_table() throws SQLException {
        try (var app = database.asApp(); var statement = app.createStatement()) {
            for (String schema : new String[] {"platform", "public"}) {
                assertThatThrownBy(() -> statement.execute("create table " + schema + ".mine (id int)"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
