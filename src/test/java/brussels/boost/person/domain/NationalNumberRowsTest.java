package brussels.boost.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The one table narrower than its family: reaching somebody does not open their national number to near ones. */
class NationalNumberRowsTest {
    @Test
    void whoever_may_reach_a_person_reads_the_number_as_a_professional_and_never_as_a_near_one_or_a_job() throws SQLException {
        var database = TestDatabase.fresh();
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        try (Connection admin = database.asAdmin(); Connection app = database.asApp()) {
            run(admin, List.of("set session_replication_role = replica",
                    "insert into access.circle_member (id, person_id, account_id, kind, bound_by_secrecy, state) values ('%s', '%s', '%s', 'NEAR', false, 'ACTIVE')"
                            .formatted(account, person, account),
                    "insert into access.grant_to_member (person_id, member_id, family, may_write) values ('%s', '%s', 'CONTACT', true)"
                            .formatted(person, account),
                    "insert into person.person_identifier (person_id, sealed, lookup, kind) values ('%s', '\\x00', '\\x00', 'RN')".formatted(person)));
            assertThat(seen(app, "professional", account, "")).isEqualTo(1);
            assertThat(seen(app, "oneself", account, person.toString())).isEqualTo(1);
            assertThat(seen(app, "carer", account, "")).isZero();
            assertThat(seen(app, "job", account, person.toString())).isZero();
            assertThat(seen(app, "professional", UUID.randomUUID(), "")).isZero();
        }
    }

    private static int seen(Connection app, String kind, UUID account, String person) throws SQLException {
        app.setAutoCommit(false);
        try (var statement = app.createStatement()) {
            statement.execute("select set_config('boost.kind', '%s', true), set_config('boost.account', '%s', true), set_config('boost.person', '%s', true), set_config('boost.families', 'CONTACT', true)"
                    .formatted(kind, account, person));
            try (var row = statement.executeQuery("select count(*) from person.person_identifier")) {
                row.next();
                return row.getInt(1);
            }
        } finally {
            app.rollback();
        }
    }

    private static void run(Connection admin, List<String> statements) throws SQLException {
        try (var statement = admin.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
