package brussels.boost.platform.db;

import brussels.boost.platform.db.Logins.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The three roles: makes them on our own server, and checks on any server that the program's is no more than it may be. */
public final class Roles {
    private static final String MORE_THAN_THE_APP_MAY = """
            select 'it is, or is a member of, the role ' || r.rolname || ' that is '
                   || concat_ws(', ',
                          case when r.rolsuper then 'superuser' end,
                          case when r.rolbypassrls then 'bypassing row-level security' end,
                          case when r.rolcreaterole then 'creating roles' end,
                          case when r.rolcreatedb then 'creating databases' end,
                          case when r.rolreplication then 'replicating' end,
                          case when r.rolname like 'pg\\_%' then 'one of PostgreSQL''s own powers' end)
            from pg_roles r
            where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                   or r.rolname like 'pg\\_%' and r.rolname <> 'pg_database_owner')
              and pg_has_role(current_user, r.oid, 'member')
            union all
            select 'it owns the schema ' || nspname from pg_namespace
            where nspname not like 'pg\\_temp%' and nspname <> 'public' and pg_has_role(current_user, nspowner, 'member')
            union all
            select 'it owns the table ' || oid::regclass from pg_class where pg_has_role(current_user, relowner, 'member')
            union all
            select 'it owns the database' from pg_database
            where datname = current_database() and pg_has_role(current_user, datdba, 'member')
            union all
            select 'it may create schemas' where has_database_privilege(current_user, current_database(), 'create')
            limit 5
            """;

    private Roles() {}

    /** Makes, or makes again as they must be, the roles of our own server, and the database. */
    public static void prepare(Connection admin, Logins logins, String database) throws SQLException {
        role(admin, logins.owner(), "nobypassrls");
        role(admin, logins.app(), "nobypassrls");
        role(admin, logins.load(), "bypassrls");
        if (count(admin, "select count(*) from pg_database where datname = '" + database + "'") == 0) {
            run(admin, "create database " + database + " owner " + logins.owner().user());
            run(admin, "revoke all on database " + database + " from public");
            run(admin, "grant connect on database " + database + " to " + logins.app().user() + ", " + logins.load().user());
            run(admin, "revoke connect on database postgres from public");
        }
    }

    private static void role(Connection admin, Login login, String rowLevelSecurity) throws SQLException {
        if (count(admin, "select count(*) from pg_roles where rolname = '" + login.user() + "'") == 0) {
            run(admin, "create role " + login.user());
        }
        run(admin, "alter role " + login.user() + " login nosuperuser nocreatedb nocreaterole noinherit noreplication "
                + rowLevelSecurity + " password '" + login.password() + "'");
    }

    /** Why this connection's role may not be the program's; empty when all is well. */
    public static List<String> objections(Connection app) throws SQLException {
        var objections = new ArrayList<String>();
        try (var statement = app.createStatement(); var rows = statement.executeQuery(MORE_THAN_THE_APP_MAY)) {
            while (rows.next()) {
                objections.add(rows.getString(1));
            }
        }
        return objections;
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
