package brussels.boost.directory.domain;

import brussels.boost.directory.domain.importing.Format;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files on their way, and how their tables are read. */
@Component
class ImportStore {
    private static final Sql ENTER = Sql.of("""
            insert into directory.import (id, source, format, state, whole, content, language, created_by)
            values (:id, :source, :format, :state, :whole, :content, :language, :by::uuid) on conflict (id) do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select i.id, i.source, s.name as source_name, i.format, i.state, i.whole, i.language, i.encoding, i.why, i.created_at, i.applied_at,
                   i.fresh, i.changed, i.same, i.suspect, i.refused, i.gone
            from directory.import i join directory.source s on s.code = i.source where i.id = :id
            """);
    private static final Sql NEWEST = Sql.of("""
            select i.id, i.source, s.name as source_name, i.format, i.state, i.whole, i.language, i.encoding, i.why, i.created_at, i.applied_at,
                   i.fresh, i.changed, i.same, i.suspect, i.refused, i.gone
            from directory.import i join directory.source s on s.code = i.source order by i.created_at desc limit 40
            """);
    private static final Sql WAITING = Sql.of("""
            select id from directory.import where state in ('READING', 'APPLYING') order by created_at limit 10
            """);
    private static final Sql CONTENT = Sql.of("select content from directory.import where id = :id and content is not null");
    private static final Sql MOVE = Sql.of("""
            update directory.import set state = :next, why = :why::text, applied_at = case when :next = 'APPLIED' then now() else applied_at end,
                   content = case when :next in ('APPLIED', 'DROPPED', 'FAILED', 'PREVIEW') then null else content end
            where id = :id and state = any(:from::text[])
            """);
    private static final Sql WRITTEN = Sql.of("update directory.import set encoding = :encoding where id = :id");
    private static final Sql KEEP_MAPPING = Sql.of("""
            insert into directory.mapping (source, header, columns) values (:source, :header, :columns::jsonb)
            on conflict (source, header) do update set columns = excluded.columns, kept_at = now()
            """);
    private static final Sql MAPPING = Sql.of("select columns::text as columns from directory.mapping where source = :source and header = :header");
    private static final Sql PROGRESS = Sql.of("select last_value::int as done from directory.import_progress");
    private static final Sql LEARN = Sql.of("select directory.learn() as learnt");
    private static final Sql BY_INDEX = Sql.of("select set_config('enable_seqscan', 'off', true) as told");
    private static final Sql REPORT = Sql.of("select setval('directory.import_progress', :done)");

    private final Db db;
    private final Values values;

    ImportStore(Db db, Values values) {
        this.db = db;
        this.values = values;
    }

    void enter(UUID id, String source, Format format, Import.State state, boolean whole, byte[] content, String language, @Nullable UUID by) {
        db.sql(ENTER).param("id", id).param("source", source).param("format", format.name()).param("state", state.name()).param("whole", whole)
                .param("content", content).param("language", language).param("by", by).update();
    }

    Import one(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> read(row)).optional().orElseThrow(Refusal::notFound);
    }

    List<Import> newest() {
        return db.sql(NEWEST).query((row, _) -> read(row)).list();
    }

    List<UUID> waiting() {
        return db.sql(WAITING).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    byte[] content(UUID id) {
        return db.sql(CONTENT).param("id", id).query((row, _) -> Objects.requireNonNull(row.getBytes("content"))).optional().orElseThrow(Refusal::notFound);
    }

    /** False when it was not there any more. */
    boolean move(UUID id, Import.State next, @Nullable String why, Import.State... from) {
        return db.sql(MOVE).param("id", id).param("next", next.name()).param("why", why).param("from", Sql.array(List.of(from))).update() == 1;
    }

    void written(UUID id, String encoding) {
        db.sql(WRITTEN).param("id", id).param("encoding", encoding).update();
    }

    void keepMapping(String source, String header, Map<Integer, String> columns) {
        db.sql(KEEP_MAPPING).param("source", source).param("header", header).param("columns", values.columns(columns)).update();
    }

    Optional<Map<Integer, String>> mapping(String source, String header) {
        return db.sql(MAPPING).param("source", source).param("header", header).query((row, _) -> values.parseColumns(row.getString("columns"))).optional();
    }

    /** Entries written so far by the import being applied. */
    int progress() {
        return db.sql(PROGRESS).query((row, _) -> row.getInt("done")).single();
    }

    /** Seen by everybody at once, though the transaction is still open. */
    void report(int done) {
        db.sql(REPORT).param("done", done).query((row, _) -> row.getLong(1)).single();
    }

    /**
     * Plans of this transaction go by index. Seen: while it fills nearly empty tables, each check of a reference reads
     * the whole table, because its plan is from when there was little; 38 s instead of 4 for 3,000 entries.
     */
    void goByIndex() {
        db.sql(BY_INDEX).query((row, _) -> row.getString("told")).single();
    }

    /** Lets the database look at what this transaction filled. */
    void learn() {
        db.sql(LEARN).query((row, _) -> row.getBoolean("learnt")).single();
    }

    private static Import read(ResultSet row) throws SQLException {
        Timestamp applied = row.getTimestamp("applied_at");
        return new Import(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("source"), row.getString("source_name"), Format.valueOf(row.getString("format")),
                Import.State.valueOf(row.getString("state")), row.getBoolean("whole"), row.getString("language"), row.getString("encoding"), row.getString("why"),
                row.getTimestamp("created_at").toInstant(), applied == null ? null : applied.toInstant(),
                new Import.Counts(row.getInt("fresh"), row.getInt("changed"), row.getInt("same"), row.getInt("suspect"), row.getInt("refused"), row.getInt("gone")));
    }
}
