package brussels.boost.directory.domain;

import brussels.boost.directory.Told;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the sources say, and which of their entries is which of ours. */
@Component
class ClaimStore {
    private static final Sql BEFORE_MERGES = Sql.of("select pg_advisory_xact_lock_shared(hashtext('directory.merge')) is null as held");
    private static final Sql ORIGINS = Sql.of("""
            select external_id, service_id from directory.origin where source = :source and external_id = any(:externals::text[])
            """);
    private static final Sql NEW_SERVICES = Sql.of("insert into directory.service (id) select unnest(:ids::uuid[])");
    private static final Sql NEW_ORIGINS = Sql.of("""
            insert into directory.origin as o (source, external_id, service_id, fingerprint)
            select :source, n.external, n.service, n.print
            from unnest(:externals::text[], :ids::uuid[], :prints::text[]) as n (external, service, print)
            on conflict (source, external_id) do update set fingerprint = excluded.fingerprint, seen_at = now(), gone_on = null
            """);
    /** A file tells everything it knows: what it no longer says is no longer claimed by it. */
    private static final Sql UNSAID = Sql.of("""
            delete from directory.claim c using unnest(:ids::uuid[], :said::jsonb[]) as n (service, said)
            where c.first_id = n.service and c.source = :source and not jsonb_exists(n.said, c.field)
              and exists (select 1 from directory.source s where s.code = :source and s.kind = 'IMPORT')
            """);
    private static final Sql SAY = Sql.of("""
            insert into directory.claim as c (first_id, service_id, field, source, value, checked_on)
            select s.id, coalesce(s.merged_into, s.id), e.key, :source, e.value, n.checked
            from unnest(:ids::uuid[], :said::jsonb[], :checked::date[]) as n (service, said, checked)
            join directory.service s on s.id = n.service
            cross join lateral jsonb_each_text(n.said) as e (key, value)
            on conflict (first_id, field, source) do update
                set value = excluded.value, checked_on = case when excluded.value = c.value then greatest(excluded.checked_on, c.checked_on) else excluded.checked_on end
            """);
    private static final Sql SHOWN_WITH = Sql.of("select distinct coalesce(merged_into, id) as id from directory.service where id = any(:ids::uuid[])");

    private final Db db;
    private final Values values;

    ClaimStore(Db db, Values values) {
        this.db = db;
        this.values = values;
    }

    /**
     * Who tells reads which entry is told with which, and writes there: until it is through, nothing is merged or
     * parted. Waits for a merge that began before.
     */
    void beforeMerges() {
        db.sql(BEFORE_MERGES).query((row, _) -> row.getBoolean("held")).single();
    }

    /** The entries known of this source, by their external ids. */
    Map<String, UUID> known(String source, Collection<String> externals) {
        var found = new HashMap<String, UUID>();
        db.sql(ORIGINS).param("source", source).param("externals", Sql.array(externals))
                .query(row -> {
                    found.put(row.getString("external_id"), row.getObject("service_id", UUID.class));
                });
        return found;
    }

    void enter(Collection<UUID> fresh) {
        db.sql(NEW_SERVICES).param("ids", Sql.array(fresh)).update();
    }

    /** All of one source. */
    void say(String source, List<Told> told, List<UUID> ids) {
        String services = Sql.array(ids);
        String said = Sql.array(told.stream().map(one -> values.json(one.values())).toList());
        db.sql(NEW_ORIGINS).param("source", source).param("ids", services)
                .param("externals", Sql.array(told.stream().map(Told::externalId).toList()))
                .param("prints", Sql.array(told.stream().map(Values::fingerprint).toList())).update();
        db.sql(UNSAID).param("source", source).param("ids", services).param("said", said).update();
        db.sql(SAY).param("source", source).param("ids", services).param("said", said).param("checked", dates(told)).update();
    }

    /** Where what was said of these is shown: the same entries, or those they were merged with. */
    List<UUID> shownWith(Collection<UUID> ids) {
        return db.sql(SHOWN_WITH).param("ids", Sql.array(ids)).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    private static String dates(List<Told> told) {
        return told.stream().map(one -> one.checkedOn() == null ? "NULL" : one.checkedOn().toString())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
