package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.referral.GapKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts gaps by need, place and kind, and says why. */
@Component
class GapReader {
    private static final Sql COUNTS = Sql.of("""
            select n.need, g.unit, g.kind, count(*) as times, count(*) filter (where g.day > :lately) as lately,
                   count(*) filter (where g.day > :before and g.day <= :lately) as before
            from referral.gap g
            cross join lateral unnest(case when cardinality(g.needs) = 0 then array[''] else g.needs end) as n(need)
            where g.day > :since and (:needs::text[] is null or n.need = any(:needs::text[]))
              and (:units::text[] is null or g.unit = any(:units::text[])) and (:kind::text is null or g.kind = :kind::text)
            group by n.need, g.unit, g.kind order by count(*) desc, n.need limit 3000
            """);
    private static final Sql REASONS = Sql.of("""
            select g.reason as what, count(*) as times from referral.gap g
            where g.day > :since and g.reason is not null and (:needs::text[] is null or g.needs && :needs::text[])
              and (:units::text[] is null or g.unit = any(:units::text[])) and (:kind::text is null or g.kind = :kind::text)
            group by g.reason order by count(*) desc, g.reason limit 20
            """);
    private static final Sql LANGUAGES = Sql.of("""
            select l.code as what, count(*) as times from referral.gap g cross join lateral unnest(g.languages) as l(code)
            where g.day > :since and (:needs::text[] is null or g.needs && :needs::text[])
              and (:units::text[] is null or g.unit = any(:units::text[])) and (:kind::text is null or g.kind = :kind::text)
            group by l.code order by count(*) desc, l.code limit 20
            """);
    private static final Sql SENTENCES = Sql.of("""
            select g.words, g.day, g.unit, g.theme is not null as taken from referral.gap g
            where g.day > :since and g.words is not null and (:needs::text[] is null or g.needs && :needs::text[])
              and (:units::text[] is null or g.unit = any(:units::text[])) and (:kind::text is null or g.kind = :kind::text)
            order by g.day desc, g.id desc limit 30
            """);
    private static final int NINETY = 90;

    private final Db db;

    GapReader(Db db) {
        this.db = db;
    }

    /** @param needs with what belongs to them; empty for all, so are units */
    record Where(Collection<String> needs, Collection<String> units, @Nullable GapKind kind, LocalDate since) {}

    List<GapCount> counts(Where where, LocalDate today) {
        return filtered(COUNTS, where).param("lately", today.minusDays(NINETY)).param("before", today.minusDays(2 * NINETY))
                .query((row, _) -> new GapCount(row.getString("need"), row.getString("unit"), GapKind.valueOf(row.getString("kind")),
                        row.getInt("times"), row.getInt("lately"), row.getInt("before"))).list();
    }

    List<ReadGaps.Times> reasons(Where where) {
        return times(REASONS, where);
    }

    List<ReadGaps.Times> languages(Where where) {
        return times(LANGUAGES, where);
    }

    List<ReadGaps.Sentence> sentences(Where where) {
        return filtered(SENTENCES, where).query((row, _) -> new ReadGaps.Sentence(row.getString("words"), row.getObject("day", LocalDate.class),
                row.getString("unit"), row.getBoolean("taken"))).list();
    }

    private List<ReadGaps.Times> times(Sql sql, Where where) {
        return filtered(sql, where).query((row, _) -> new ReadGaps.Times(row.getString("what"), row.getInt("times"))).list();
    }

    private StatementSpec filtered(Sql sql, Where where) {
        return db.sql(sql).param("since", where.since()).param("kind", where.kind() == null ? null : where.kind().name())
                .param("needs", where.needs().isEmpty() ? null : Sql.array(where.needs()))
                .param("units", where.units().isEmpty() ? null : Sql.array(where.units()));
    }
}
