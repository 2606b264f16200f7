package brussels.boost.directory.domain.duplicates;

import brussels.boost.directory.domain.Values;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which entries were compared, by what they are found, and which of them share something rare. */
@Component
class ComparedStore {
    /** A transaction is dated by its beginning, so what was just being written is looked at again. */
    private static final Sql CHANGED = Sql.of("""
            select s.id from directory.service s left join directory.likeness l on l.service_id = s.id
            where s.merged_into is null and s.shown <> '{}' and s.version is distinct from l.version
              and s.last_modified > (select upto - interval '15 minutes' from directory.compared) and s.id > :after
            order by s.id limit :limit
            """);
    private static final Sql UPTO = Sql.of("update directory.compared set upto = now() where upto < now() - interval '5 minutes'");
    private static final Sql SIDES = Sql.of("""
            select s.id, s.version, s.shown::text as shown,
                   array(select distinct o.source from directory.origin o where o.gone_on is null
                         and o.service_id in (select s.id union all select m.id from directory.service m where m.merged_into = s.id)) as sources
            from directory.service s where s.id = any(:ids::uuid[]) and s.merged_into is null limit 100000
            """);
    private static final Sql FORGET_KEYS = Sql.of("delete from directory.likeness_key where service_id = any(:ids::uuid[])");
    private static final Sql KEYS = Sql.of("""
            insert into directory.likeness_key (key, service_id) select k.key, k.id from unnest(:keys::bigint[], :ids::uuid[]) as k (key, id) on conflict do nothing
            """);
    private static final Sql COMPARED = Sql.of("""
            insert into directory.likeness (service_id, version) select v.id, v.version from unnest(:ids::uuid[], :versions::int[]) as v (id, version)
            on conflict (service_id) do update set version = excluded.version
            """);
    /** What more than a few share is no evidence, and would make the work grow with the square. */
    private static final Sql PAIRS = Sql.of("""
            with mine as (select k.key, k.service_id from directory.likeness_key k where k.service_id = any(:ids::uuid[])),
                 rare as (select m.key from (select distinct key from mine) m
                          where (select count(*) from (select 1 from directory.likeness_key k where k.key = m.key limit 41) few) between 2 and 40)
            select distinct least(m.service_id, k.service_id) as one, greatest(m.service_id, k.service_id) as other
            from mine m join rare r on r.key = m.key join directory.likeness_key k on k.key = m.key and k.service_id <> m.service_id
            limit 100000
            """);

    /** As imports do: what checks each reference was planned for a table with little in it. */
    private static final Sql BY_INDEX = Sql.of("select set_config('enable_seqscan', 'off', true) as told");
    private static final Sql LEARN = Sql.of("select directory.learn_keys() as learnt");

    private final Db db;
    private final Values values;

    ComparedStore(Db db, Values values) {
        this.db = db;
        this.values = values;
    }

    /** Two entries to compare, the smaller id first. */
    record Pair(UUID one, UUID other) {}

    List<UUID> changed(UUID after, int limit) {
        return db.sql(CHANGED).param("after", after).param("limit", limit).query((row, _) -> id(row, "id")).list();
    }

    void upto() {
        db.sql(UPTO).update();
    }

    List<Side> sides(Collection<UUID> ids) {
        return db.sql(SIDES).param("ids", Sql.array(ids)).query((row, _) -> Side.of(id(row, "id"), row.getInt("version"), values.texts(row.getString("shown")), sources(row))).list();
    }

    void learn(List<Side> sides) {
        var keys = new ArrayList<Long>();
        var owners = new ArrayList<UUID>();
        sides.forEach(side -> side.keys().forEach(key -> {
            keys.add(key);
            owners.add(side.id());
        }));
        String ids = Sql.array(sides.stream().map(Side::id).toList());
        db.sql(FORGET_KEYS).param("ids", ids).update();
        db.sql(KEYS).param("keys", Sql.array(keys)).param("ids", Sql.array(owners)).update();
    }

    /** First in a transaction that writes many. */
    void goByIndex() {
        db.sql(BY_INDEX).query((row, _) -> row.getString("told")).single();
    }

    /** Lets the database look at the keys, when there are many new ones. */
    void analyse() {
        db.sql(LEARN).query((row, _) -> row.getBoolean("learnt")).single();
    }

    void compared(Map<UUID, Integer> versions) {
        db.sql(COMPARED).param("ids", Sql.array(versions.keySet())).param("versions", Sql.array(versions.values())).update();
    }

    List<Pair> pairs(Collection<UUID> ids) {
        return db.sql(PAIRS).param("ids", Sql.array(ids)).query((row, _) -> new Pair(id(row, "one"), id(row, "other"))).list();
    }

    private static Set<String> sources(ResultSet row) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray("sources"));
        return new LinkedHashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
