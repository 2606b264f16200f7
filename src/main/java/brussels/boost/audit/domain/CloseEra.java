package brussels.boost.audit.domain;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Ends the journal's era after a restore: every line that came along is committed, so that what was not sealed yet is
 * sealed now, and the lines of this server come after it.
 */
public final class CloseEra {
    private static final String LAST = "select batch, era, below::text, hash from audit.seal order by batch desc limit 1";
    private static final String ERA = "select max(era) from audit.era";
    private static final String OPEN = """
            select id, to_json(e)::text from audit.entry e
            where id > (select after_id from audit.era where era = ?) and xid >= ?::xid8 order by xid, id
            """;
    private static final String SEAL = """
            insert into audit.seal (batch, era, below, lines, last_id, hash)
            values (?, ?, (select (max(xid)::text::numeric + 1)::text::xid8 from audit.entry), ?, ?, ?)
            """;
    private static final String BEGIN = """
            insert into audit.era (era, after_id) values (?, (select coalesce(max(id), 0) from audit.entry))
            """;

    private CloseEra() {}

    /** @param load in a transaction of the load role, after the rows have come */
    public static void run(Connection load) throws SQLException {
        int era = era(load);
        SealStore.Seal last = last(load);
        var chain = new JournalChain(last.hash());
        try (var statement = load.createStatement(); var open = load.prepareStatement(OPEN)) {
            statement.execute("set local time zone 'UTC'");
            open.setFetchSize(2_000);
            open.setInt(1, era);
            open.setString(2, last.from(era));
            try (var rows = open.executeQuery()) {
                while (rows.next()) {
                    chain.add(rows.getLong(1), rows.getString(2));
                }
            }
        }
        if (chain.lines() > 0) {
            try (var seal = load.prepareStatement(SEAL)) {
                seal.setLong(1, last.batch() + 1);
                seal.setInt(2, era);
                seal.setInt(3, chain.lines());
                seal.setLong(4, chain.lastId());
                seal.setBytes(5, chain.hash());
                seal.executeUpdate();
            }
        }
        try (var begin = load.prepareStatement(BEGIN)) {
            begin.setInt(1, era + 1);
            begin.executeUpdate();
        }
    }

    private static int era(Connection load) throws SQLException {
        try (var statement = load.createStatement(); var row = statement.executeQuery(ERA)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static SealStore.Seal last(Connection load) throws SQLException {
        try (var statement = load.createStatement(); var row = statement.executeQuery(LAST)) {
            return row.next() ? new SealStore.Seal(row.getLong(1), row.getInt(2), row.getString(3), 0, 0, row.getBytes(4)) : SealStore.Seal.NONE;
        }
    }
}
