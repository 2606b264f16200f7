package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a table of counts tells about what it hides, tried on every table of one to four lines: all tables that look the
 * same are put together, and each hidden cell must still be able to hold at least five different numbers.
 */
class SafeCountsTest {
    private static final String EVERY_TABLE_OF = """
            with every as (select row_number() over () as id, array[%s]::bigint[] as raw from %s),
            seen as (select e.id, e.raw, array_agg(coalesce(s.shown, -1) order by s.line nulls last) as shown
                     from every e cross join lateral access.safe_counts((array['a','b','c','d'])[1:%d], (array['','','',''])[1:%d], e.raw, true) s group by 1, 2)
            select k.shown::text || ' tells line ' || i || ': ' || array_agg(distinct k.raw[i])::text
            from seen k, generate_series(1, %d) i where k.shown[i] = -1
            group by k.shown, i having count(distinct k.raw[i]) < 5 limit 20
            """;

    @Test
    void no_hidden_cell_can_be_told_from_the_others_and_their_total() throws SQLException {
        try (Connection app = TestDatabase.fresh().asApp()) {
            assertThat(query(app, EVERY_TABLE_OF.formatted("a", "generate_series(0, 30) a", 1, 1, 1))).isEmpty();
            assertThat(query(app, EVERY_TABLE_OF.formatted("a, b", "generate_series(0, 42) a, generate_series(0, 42) b", 2, 2, 2))).isEmpty();
            assertThat(query(app, EVERY_TABLE_OF.formatted("a, b, c", "generate_series(0, 22) a, generate_series(0, 22) b, generate_series(0, 22) c", 3, 3, 3))).isEmpty();
            assertThat(query(app, EVERY_TABLE_OF.formatted("a, b, c, d", "generate_series(0, 9) a, generate_series(0, 9) b, generate_series(0, 9) c, generate_series(0, 12) d", 4, 4, 4))).isEmpty();
        }
    }

    @Test
    void a_number_is_never_further_off_than_rounding_and_what_hiding_asks() throws SQLException {
        try (Connection app = TestDatabase.fresh().asApp()) {
            assertThat(query(app, """
                    select n || ': ' || s.shown from generate_series(0, 300) n, access.safe_counts(array['a'], array[''], array[n], false) s
                    where case when n < 10 then s.shown is not null else abs(s.shown - n) > 2 or s.shown %% 5 <> 0 end
                    """.replace("%%", "%"))).isEmpty();
            assertThat(query(app, """
                    select a || ' ' || b || ': ' || s.shown from generate_series(0, 60) a, generate_series(0, 60) b,
                        access.safe_counts(array['a', 'b'], array['', ''], array[a, b], true) s
                    where s.line is null and abs(s.shown - a - b) > 7
                    """)).isEmpty();
            // one large line among twenty
            assertThat(query(app, """
                    select n || ' and ' || small || ': ' || s.shown from generate_series(300, 310) n, generate_series(0, 9) small,
                        access.safe_counts(array['a'] || array_fill('b'::text, array[19]), array_fill(''::text, array[20]), array[n::bigint] || array_fill(small::bigint, array[19]), true) s
                    where s.line is null and abs(s.shown - n - 19 * small) > 7
                    """)).isEmpty();
        }
    }

    /** Kind of actor × table and function: who gets a cell. */
    @Test
    void the_program_reads_no_raw_number_and_only_who_counts_reads_a_safe_one() throws SQLException {
        var database = TestDatabase.fresh();
        try (Connection app = database.asApp()) {
            for (String raw : List.of("access.accompanied('2020-01-01', '2030-01-01')", "access.first_chosen('2020-01-01', '2030-01-01')", "access.agreed('2030-01-01')")) {
                assertThatThrownBy(() -> query(app, "select 'x' from " + raw)).hasMessageContaining("permission denied");
            }
            for (String kind : List.of("professional", "carer", "oneself", "eyes", "link", "machine", "job")) {
                for (String table : List.of("PLACE", "LANGUAGE", "TRADE", "JOINED", "LOOKED_AT", "AGREED")) {
                    assertThatThrownBy(() -> query(app, "select set_config('boost.kind', '" + kind + "', false), set_config('boost.account', '"
                            + java.util.UUID.randomUUID() + "', false)", "select line from person.counted('" + table + "', 'boost')"))
                            .as(kind + " " + table).hasMessageContaining("not open to this actor");
                }
            }
        }
    }

    private static List<String> query(Connection connection, String... sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            for (String one : sql) {
                rows.clear();
                try (var result = statement.executeQuery(one)) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
