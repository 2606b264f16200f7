package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the catalogue of the migrated database must say, of every table there is or will be. */
class RowSecurityTest {
    @Test
    void every_table_about_a_person_is_closed_by_row_level_security() throws SQLException {
        assertThat(query("""
                select c.oid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
                where a.attname = 'person_id' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                """)).isEmpty();
    }

    @Test
    void each_of_its_policies_asks_the_functions_that_know_the_relation() throws SQLException {
        assertThat(query("""
                select schemaname || '.' || tablename || ' ' || policyname
                from pg_policies
                where roles = '{public}' and coalesce(qual, '') || coalesce(with_check, '') !~ 'access\\.(visible|writable|actor_kind)|person_id IS NULL'
                  and with_check is distinct from 'false'
                """)).isEmpty();
    }

    @Test
    void a_table_about_a_person_is_read_by_its_relation_alone_so_that_an_index_can_serve() throws SQLException {
        // two more ways in, each by an index: the journal's sealer by its transaction, a sheet's link by its own id
        assertThat(query("""
                select schemaname || '.' || tablename from pg_policies
                where roles = '{public}' and cmd in ('SELECT', 'ALL') and schemaname || '.' || tablename not in ('audit.entry', 'plan.sheet')
                group by 1 having count(*) > 1
                """)).isEmpty();
    }

    @Test
    void a_view_sees_with_the_eyes_of_whoever_asks() throws SQLException {
        assertThat(query("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                  and not coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false)
                """)).isEmpty();
    }

    @Test
    void functions_that_run_as_the_owner_look_names_up_nowhere() throws SQLException {
        assertThat(query("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                  and not coalesce('search_path=""' = any(p.proconfig), false)
                """)).isEmpty();
    }

    @Test
    void no_foreign_key_crosses_two_modules() throws SQLException {
        assertThat(query("""
                select conrelid::regclass || ' -> ' || confrelid::regclass
                from pg_constraint k
                join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and f.relnamespace <> t.relnamespace
                """)).isEmpty();
    }

    @Test
    void the_journal_can_be_neither_changed_nor_emptied_by_the_program() throws SQLException {
        assertThat(query("""
                select privilege_type from information_schema.role_table_grants
                where grantee = 'boost_app' and table_schema = 'audit' and privilege_type not in ('SELECT', 'INSERT')
                """)).isEmpty();
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var owner = TestDatabase.fresh().asOwner(); var statement = owner.createStatement(); var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
