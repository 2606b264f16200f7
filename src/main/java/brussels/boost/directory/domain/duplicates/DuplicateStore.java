package brussels.boost.directory.domain.duplicates;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pairs that may be the same, and what was decided of them. */
@Component
class DuplicateStore {
    /** What is no longer alike is no longer proposed; what was decided stays. */
    private static final Sql FORGET = Sql.of("""
            delete from directory.duplicate d where d.state = 'OPEN' and (d.one = any(:ids::uuid[]) or d.other = any(:ids::uuid[]))
              and not exists (select 1 from unnest(:ones::uuid[], :others::uuid[]) as p (one, other) where p.one = d.one and p.other = d.other)
            """);
    private static final Sql PROPOSE = Sql.of("""
            insert into directory.duplicate as d (id, one, other, score, evidence)
            select p.id, p.one, p.other, p.score, string_to_array(p.evidence, ' ')
            from unnest(:ids::uuid[], :ones::uuid[], :others::uuid[], :scores::int[], :evidence::text[]) as p (id, one, other, score, evidence)
            on conflict (one, other) do update set score = excluded.score, evidence = excluded.evidence where d.state = 'OPEN'
            """);
    /** Told apart once, they and whatever is merged with them are not proposed again. */
    private static final Sql OPEN = Sql.of("""
            select d.id, d.one, d.other, d.score, d.evidence, d.state, coalesce(a.name_fr, a.name_nl, a.name_en, '') as one_name, coalesce(b.name_fr, b.name_nl, b.name_en, '') as other_name
            from directory.duplicate d join directory.service a on a.id = d.one join directory.service b on b.id = d.other
            where d.state = 'OPEN' and a.merged_into is null and b.merged_into is null and (d.score, d.id) < (:score, :after::uuid)
              and not exists (select 1 from directory.duplicate x
                              where x.state = 'DIFFERENT' and (x.one in (select directory.under(d.one)) and x.other in (select directory.under(d.other))
                                                               or x.one in (select directory.under(d.other)) and x.other in (select directory.under(d.one))))
            order by d.score desc, d.id desc limit :limit
            """);
    private static final Sql ONE = Sql.of("""
            select d.id, d.one, d.other, d.score, d.evidence, d.state, coalesce(a.name_fr, a.name_nl, a.name_en, '') as one_name, coalesce(b.name_fr, b.name_nl, b.name_en, '') as other_name
            from directory.duplicate d join directory.service a on a.id = d.one join directory.service b on b.id = d.other where d.id = :id
            """);
    private static final Sql LATELY = Sql.of("""
            select d.id, d.one, d.other, d.score, d.evidence, d.state, coalesce(a.name_fr, a.name_nl, a.name_en, '') as one_name, coalesce(b.name_fr, b.name_nl, b.name_en, '') as other_name
            from directory.duplicate d join directory.service a on a.id = d.one join directory.service b on b.id = d.other
            where d.state <> 'OPEN' order by d.decided_at desc limit 15
            """);
    private static final Sql COUNT = Sql.of("""
            select count(*)::int as open from (select 1 from directory.duplicate d join directory.service a on a.id = d.one join directory.service b on b.id = d.other
            where d.state = 'OPEN' and a.merged_into is null and b.merged_into is null limit 10000) few
            """);
    private static final Sql OF_SOURCE = Sql.of("""
            select count(distinct d.id)::int as open from directory.origin o join directory.duplicate d on o.service_id in (d.one, d.other)
            where o.source = :source and d.state = 'OPEN'
            """);
    private static final Sql DECIDE = Sql.of("""
            update directory.duplicate set state = :state, decided_by = :by::uuid, decided_at = now() where id = :id and state = any(:from::text[])
            """);
    private static final Sql REOPEN = Sql.of("""
            update directory.duplicate set state = 'OPEN', decided_by = null, decided_at = null
            where state = 'MERGED' and one = least(:entry::uuid, :with::uuid) and other = greatest(:entry::uuid, :with::uuid)
            """);

    private final Db db;

    DuplicateStore(Db db) {
        this.db = db;
    }

    /** A pair that is alike enough. */
    record Found(UUID id, UUID one, UUID other, Likeness likeness) {}

    void propose(Collection<UUID> compared, List<Found> found) {
        String ones = Sql.array(found.stream().map(Found::one).toList());
        String others = Sql.array(found.stream().map(Found::other).toList());
        db.sql(FORGET).param("ids", Sql.array(compared)).param("ones", ones).param("others", others).update();
        db.sql(PROPOSE).param("ids", Sql.array(found.stream().map(Found::id).toList())).param("ones", ones).param("others", others)
                .param("scores", Sql.array(found.stream().map(pair -> pair.likeness().score()).toList()))
                .param("evidence", Sql.array(found.stream().map(pair -> String.join(" ", pair.likeness().evidence())).toList())).update();
    }

    List<Duplicate> open(int score, UUID after, int limit) {
        return db.sql(OPEN).param("score", score).param("after", after).param("limit", limit).query((row, _) -> read(row)).list();
    }

    List<Duplicate> lately() {
        return db.sql(LATELY).query((row, _) -> read(row)).list();
    }

    Optional<Duplicate> one(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> read(row)).optional();
    }

    int count() {
        return db.sql(COUNT).query((row, _) -> row.getInt("open")).single();
    }

    /** Those in which an entry of this source stands. */
    int ofSource(String source) {
        return db.sql(OF_SOURCE).param("source", source).query((row, _) -> row.getInt("open")).single();
    }

    /** False when it was decided already. */
    boolean decide(UUID id, Duplicate.State state, @Nullable UUID by, Duplicate.State... from) {
        return db.sql(DECIDE).param("id", id).param("state", state.name()).param("by", by).param("from", Sql.array(List.of(from))).update() == 1;
    }

    void reopen(UUID entry, UUID with) {
        db.sql(REOPEN).param("entry", entry).param("with", with).update();
    }

    private static Duplicate read(ResultSet row) throws SQLException {
        return new Duplicate(Objects.requireNonNull(row.getObject("id", UUID.class)), Objects.requireNonNull(row.getObject("one", UUID.class)),
                Objects.requireNonNull(row.getObject("other", UUID.class)), row.getString("one_name"), row.getString("other_name"), row.getInt("score"),
                Arrays.asList((String[]) Objects.requireNonNull(row.getArray("evidence")).getArray()), Duplicate.State.valueOf(row.getString("state")));
    }
}
