package brussels.boost.audit.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SQL of the chain. */
@Component
class SealStore {
    private static final int PAGE = 2_000;
    private static final Sql LAST = Sql.of("""
            select batch, era, below::text, lines, last_id, hash from audit.seal order by batch desc limit 1
            """);
    private static final Sql FROM = Sql.of("""
            select batch, era, below::text, lines, last_id, hash from audit.seal where batch > :batch order by batch limit 500
            """);
    private static final Sql ERA = Sql.of("select max(era) as era from audit.era");
    // no line of an older transaction can appear any more
    private static final Sql HORIZON = Sql.of("select pg_snapshot_xmin(pg_current_snapshot())::text as below");
    // the canonical form holds the moment as text, which must not follow the machine's time zone
    private static final Sql IN_UTC = Sql.of("select set_config('TimeZone', 'UTC', true)");
    // "+ 0": the index of transactions serves the page, the one of numbers would sort the whole era for each
    private static final Sql LINES = Sql.of("""
            select id, xid::text as xid, to_json(e)::text as canonical
            from audit.entry e
            where id + 0 > (select after_id from audit.era where era = :era)
              and id + 0 <= coalesce((select after_id from audit.era where era = :era + 1), 9223372036854775807)
              and xid < :below::xid8 and (xid, id) > (:afterXid::xid8, :afterId::bigint)
            order by xid, id
            limit :limit
            """);
    private static final Sql APPEND = Sql.of("""
            insert into audit.seal (batch, era, below, lines, last_id, hash)
            values (:batch, :era, :below::xid8, :lines, :last, :hash) on conflict do nothing
            """);

    private final Db db;

    SealStore(Db db) {
        this.db = db;
    }

    /** @param below transactions from this one on are not in this batch */
    record Seal(long batch, int era, String below, int lines, long lastId, byte[] hash) {
        static final Seal NONE = new Seal(0, 0, "0", 0, 0, new byte[32]);

        /** From which transaction on the lines of that era are not sealed yet. */
        String from(int later) {
            return later == era ? below : "0";
        }
    }

    @FunctionalInterface
    interface EachLine {
        void add(long id, String canonical);
    }

    Seal last() {
        return db.sql(LAST).query((row, _) -> seal(row)).optional().orElse(Seal.NONE);
    }

    List<Seal> after(long batch) {
        return db.sql(FROM).param("batch", batch).query((row, _) -> seal(row)).list();
    }

    int era() {
        return db.sql(ERA).query((row, _) -> row.getInt("era")).single();
    }

    String horizon() {
        return db.sql(HORIZON).query((row, _) -> row.getString("below")).single();
    }

    void lines(int era, String from, String below, EachLine each) {
        db.sql(IN_UTC).query(String.class).single();
        // one lower bound alone: beside a second one the index would be read from its beginning for each page
        String[] at = {from, "0"};
        boolean more = true;
        while (more) {
            int[] read = {0};
            db.sql(LINES)
                    .param("era", era)
                    .param("below", below)
                    .param("afterXid", at[0])
                    .param("afterId", Long.parseLong(at[1]))
                    .param("limit", PAGE)
                    .query(row -> {
                        each.add(row.getLong("id"), row.getString("canonical"));
                        at[0] = row.getString("xid");
                        at[1] = row.getString("id");
                        read[0]++;
                    });
            more = read[0] == PAGE;
        }
    }

    Seal append(Seal seal) {
        db.sql(APPEND)
                .param("batch", seal.batch())
                .param("era", seal.era())
                .param("below", seal.below())
                .param("lines", seal.lines())
                .param("last", seal.lastId())
                .param("hash", seal.hash())
                .update();
        return seal;
    }

    private static Seal seal(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Seal(row.getLong("batch"), row.getInt("era"), row.getString("below"), row.getInt("lines"), row.getLong("last_id"), row.getBytes("hash"));
    }
}
