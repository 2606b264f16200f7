package brussels.boost.house;

import brussels.boost.house.MatrixTest.ActorKind;
import brussels.boost.house.MatrixTest.Relation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** One person, one account in one relation to them, and the eyes of every kind of actor. */
record Scene(UUID person, UUID account, UUID member) {
    static Scene make(Connection admin, Relation relation, String family, String otherFamily) throws SQLException {
        var scene = new Scene(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        UUID member = scene.member;
        run(admin, "set session_replication_role = replica");
        if (relation != Relation.NONE) {
            String state = switch (relation) {
                case ENDED -> "ENDED";
                case ASKED_ONLY -> "ASKED";
                default -> "ACTIVE";
            };
            String since = relation == Relation.NOT_YET ? "current_date + 1" : "current_date - 10";
            run(admin, "insert into access.circle_member (id, person_id, account_id, kind, bound_by_secrecy, state, since) values ('"
                    + member + "', '" + scene.person + "', '" + scene.account + "', 'PROFESSIONAL', true, '" + state + "', " + since + ")");
            boolean write = relation != Relation.ONLY_TO_READ;
            String until = relation == Relation.GRANT_OVER ? "now() - interval '1 minute'" : "null";
            String ended = relation == Relation.GRANT_TAKEN_BACK ? "now()" : "null";
            String granted = relation == Relation.EVERYTHING_BUT_THIS ? otherFamily : family;
            run(admin, "insert into access.grant_to_member (person_id, member_id, family, may_write, until, ended_at) values ('"
                    + scene.person + "', '" + member + "', '" + granted + "', " + write + ", " + until + ", " + ended + ")");
        }
        return scene;
    }

    /** What one query gives to this kind of actor; everything it did is rolled back. */
    int as(Connection app, ActorKind kind, String family, String query) throws SQLException {
        app.setAutoCommit(false);
        try (var statement = app.createStatement()) {
            statement.execute("select " + settings(kind, family));
            try (var row = statement.executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        } finally {
            app.rollback();
        }
    }

    /** -1 when the database refuses to answer a transaction that has no actor. */
    int without(Connection app, String query) throws SQLException {
        app.setAutoCommit(false);
        try (var statement = app.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            return "42501".equals(e.getSQLState()) ? -1 : -2;
        } finally {
            app.rollback();
        }
    }

    private String settings(ActorKind kind, String family) {
        String none = "";
        return switch (kind) {
            case PROFESSIONAL -> set("professional", account, none, none, none);
            case CARER -> set("carer", account, none, none, none);
            case EYES -> set("eyes", none, none, none, none) + ", set_config('boost.member', '" + member + "', true)";
            case ONESELF -> set("oneself", account, person, none, none);
            case SOMEBODY_ELSE -> set("oneself", UUID.randomUUID(), UUID.randomUUID(), none, none);
            case LINK_OF_SOMEBODY_ELSE -> set("link", none, UUID.randomUUID(), none, "SHEET");
            // the carer's own file is another; the account is the one the relation was given to
            case CARER_IN_THEIR_OWN_SPACE -> set("oneself", account, UUID.randomUUID(), none, none);
            case MACHINE -> set("machine", account, person, family, none);
            case JOB_OF_THE_FAMILY -> set("job", none, person, family, none);
            case JOB_OF_NOTHING -> set("job", none, person, none, none);
            case UNHEARD_OF -> set("superuser", account, person, family, "SHEET");
            default -> set("link", none, person, none, kind.purpose());
        };
    }

    private static String set(String kind, Object account, Object person, String families, String purpose) {
        return "set_config('boost.kind', '" + kind + "', true), set_config('boost.account', '" + account + "', true), set_config('boost.person', '"
                + person + "', true), set_config('boost.families', '" + families + "', true), set_config('boost.purpose', '" + purpose + "', true)";
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
