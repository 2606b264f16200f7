package brussels.boost.directory.domain.duplicates;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which entry is told with which. Claims keep the entry they were said of (first_id) and move to where they are told
 * (service_id), so that everything can come back.
 */
@Component
class MergeStore {
    private static final Sql LOCK = Sql.of("select id from directory.service where id in (:one, :other) and merged_into is null order by id for update skip locked");
    /** The other side of what everybody holds who tells of entries. */
    private static final Sql ALONE = Sql.of("select pg_try_advisory_xact_lock(hashtext('directory.merge')) as alone");
    private static final Sql JOIN = Sql.of("insert into directory.merge (gone_id, kept_id, merged_by) values (:gone, :kept, :by::uuid)");
    private static final Sql FOLLOW = Sql.of("""
            update directory.service set merged_into = :kept, version = version + 1, last_modified = now() where id in (select directory.under(:gone))
            """);
    private static final Sql MOVE = Sql.of("update directory.claim set service_id = :kept where first_id in (select directory.under(:gone))");
    private static final Sql DECISIONS = Sql.of("""
            insert into directory.choice (service_id, field, source, chosen_by, chosen_at, from_id)
            select :kept, field, source, chosen_by, chosen_at, coalesce(from_id, :gone) from directory.choice where service_id = :gone on conflict do nothing
            """);
    private static final Sql UNKEY = Sql.of("delete from directory.likeness_key where service_id = :gone");
    private static final Sql NOTE = Sql.of("""
            insert into directory.metadata (resource_id, last_action_type, previous_value, replacement_value, updated_by)
            select :kept, :what, coalesce(name_fr, name_nl, name_en), id::text, :by::uuid from directory.service where id = :gone
            """);
    private static final Sql EDGE = Sql.of("""
            select m.kept_id, s.merged_into from directory.merge m join directory.service s on s.id = m.gone_id where m.gone_id = :gone and m.parted_at is null for update of s skip locked
            """);
    private static final Sql PART = Sql.of("update directory.merge set parted_at = now(), parted_by = :by::uuid where gone_id = :gone and parted_at is null");
    private static final Sql STAND = Sql.of("""
            update directory.service set merged_into = nullif(cast(:gone as uuid), id), version = version + 1, last_modified = now() where id in (select directory.under(:gone))
            """);
    private static final Sql UNDECIDE = Sql.of("""
            delete from directory.choice where from_id in (select directory.under(:gone)) and service_id not in (select directory.under(:gone))
            """);
    private static final Sql INTO = Sql.of("""
            select m.gone_id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name, m.merged_at,
                   array_to_string(array(select distinct f.name from directory.origin o join directory.source f on f.code = o.source where o.service_id = m.gone_id), ', ') as sources
            from directory.merge m join directory.service s on s.id = m.gone_id
            where m.parted_at is null and m.gone_id in (select directory.under(:kept)) order by m.merged_at desc limit 100
            """);

    private final Db db;

    MergeStore(Db db) {
        this.db = db;
    }

    /** Whether both stand for themselves and nobody is at them; nobody else is until the transaction ends. */
    boolean lock(UUID one, UUID other) {
        return db.sql(LOCK).param("one", one).param("other", other).query((row, _) -> row.getObject("id", UUID.class)).list().size() == 2;
    }

    /** False while a file is being written, or another merge: it may be telling of either. Nobody tells until the transaction ends. */
    boolean alone() {
        return db.sql(ALONE).query((row, _) -> row.getBoolean("alone")).single();
    }

    void join(UUID gone, UUID kept, @Nullable UUID by) {
        db.sql(FOLLOW).param("gone", gone).param("kept", kept).update();
        db.sql(MOVE).param("gone", gone).param("kept", kept).update();
        db.sql(DECISIONS).param("gone", gone).param("kept", kept).update();
        db.sql(UNKEY).param("gone", gone).update();
        db.sql(JOIN).param("gone", gone).param("kept", kept).param("by", by).update();
        note("MERGED", gone, kept, by);
    }

    /** @param with the one it was merged with. @param top where it is told: that one, or what that was merged with later */
    record Edge(UUID with, UUID top) {}

    /** How an entry was merged, if it was; locks it. */
    Optional<Edge> edge(UUID gone) {
        return db.sql(EDGE).param("gone", gone).query((row, _) -> new Edge(Objects.requireNonNull(row.getObject("kept_id", UUID.class)),
                Objects.requireNonNull(row.getObject("merged_into", UUID.class)))).optional();
    }

    void part(UUID gone, UUID kept, @Nullable UUID by) {
        db.sql(PART).param("gone", gone).param("by", by).update();
        db.sql(STAND).param("gone", gone).update();
        db.sql(MOVE).param("gone", gone).param("kept", gone).update();
        db.sql(UNDECIDE).param("gone", gone).update();
        note("PARTED", gone, kept, by);
    }

    List<Merged> into(UUID kept) {
        return db.sql(INTO).param("kept", kept).query((row, _) -> new Merged(Objects.requireNonNull(row.getObject("gone_id", UUID.class)), row.getString("name"),
                row.getString("sources"), row.getTimestamp("merged_at").toInstant())).list();
    }

    private void note(String what, UUID gone, UUID kept, @Nullable UUID by) {
        db.sql(NOTE).param("kept", kept).param("what", what).param("gone", gone).param("by", by).update();
    }
}
