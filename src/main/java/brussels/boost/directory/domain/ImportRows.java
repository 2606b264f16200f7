package brussels.boost.directory.domain;

import brussels.boost.directory.Told;
import brussels.boost.directory.domain.importing.ReadRow;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of one file while somebody looks at them. */
@Component
class ImportRows {
    private static final Sql FORGET = Sql.of("delete from directory.import_row where import_id = :import");
    /** Known by what the same source said before: a fingerprint tells, without reading it. */
    private static final Sql STAGE = Sql.of("""
            insert into directory.import_row (import_id, line, external_id, verdict, said, checked_on, fingerprint, notes)
            select :import, n.line, n.external,
                   case when n.verdict = 'REFUSED' or o.external_id is null then n.verdict when o.fingerprint = n.print and o.gone_on is null then 'SAME' else 'CHANGED' end,
                   n.said, n.checked, n.print, coalesce(string_to_array(nullif(n.notes, ''), ','), '{}')
            from unnest(:lines::int[], :externals::text[], :verdicts::text[], :said::jsonb[], :checked::date[], :prints::text[], :notes::text[])
                as n (line, external, verdict, said, checked, print, notes)
            left join directory.origin o on o.source = :source and o.external_id = n.external
            on conflict (import_id, line) do nothing
            """);
    private static final Sql GONE = Sql.of("""
            insert into directory.import_row (import_id, line, external_id, verdict)
            select :import, (select coalesce(max(line), 0) from directory.import_row where import_id = :import) + row_number() over (order by o.external_id),
                   o.external_id, 'GONE'
            from directory.origin o where o.source = :source and o.gone_on is null
              and not exists (select 1 from directory.import_row r where r.import_id = :import and r.external_id = o.external_id)
            """);
    private static final Sql COUNT = Sql.of("""
            update directory.import i set fresh = c.fresh, changed = c.changed, same = c.same, suspect = c.suspect, refused = c.refused, gone = c.gone
            from (select count(*) filter (where verdict = 'NEW') as fresh, count(*) filter (where verdict = 'CHANGED') as changed,
                         count(*) filter (where verdict = 'SAME') as same, count(*) filter (where verdict <> 'REFUSED' and notes <> '{}') as suspect,
                         count(*) filter (where verdict = 'REFUSED') as refused, count(*) filter (where verdict = 'GONE') as gone
                  from directory.import_row where import_id = :import) c
            where i.id = :import
            """);
    private static final Sql SHOW = Sql.of("""
            select r.line, r.external_id, r.verdict, r.said::text as said, r.notes, o.service_id,
                   (select jsonb_object_agg(c.field, c.value) from directory.claim c where c.first_id = o.service_id and c.source = :source)::text as was
            from directory.import_row r left join directory.origin o on o.source = :source and o.external_id = r.external_id
            where r.import_id = :import and r.line > :after
              and (:verdict = r.verdict or :verdict = 'SUSPECT' and r.verdict <> 'REFUSED' and r.notes <> '{}')
            order by r.line limit 40
            """);
    private static final Sql TO_WRITE = Sql.of("""
            select line, external_id, said::text as said, checked_on from directory.import_row
            where import_id = :import and line > :after and verdict in ('NEW', 'CHANGED') order by line limit :most
            """);
    private static final Sql MARK_GONE = Sql.of("""
            update directory.origin o set gone_on = :today from directory.import_row r
            where r.import_id = :import and r.verdict = 'GONE' and o.source = :source and o.external_id = r.external_id
            returning (select coalesce(s.merged_into, s.id) from directory.service s where s.id = o.service_id) as service_id
            """);
    private static final Sql SEEN = Sql.of("""
            update directory.origin o set seen_at = now() from directory.import_row r
            where r.import_id = :import and r.verdict = 'SAME' and o.source = :source and o.external_id = r.external_id
            """);
    /** The report keeps all but what did not change. Of the source's files before, only what was refused or looked wrong. */
    private static final Sql TIDY = Sql.of("""
            delete from directory.import_row r where r.verdict <> 'REFUSED' and r.notes = '{}'
              and (r.import_id = :import and r.verdict = 'SAME'
                   or r.import_id in (select i.id from directory.import i where i.source = :source and i.id <> :import and i.state = 'APPLIED'))
            """);
    private static final Sql REPORT = Sql.of("""
            select line, external_id, verdict, coalesce(said->>'name_fr', said->>'name_nl', said->>'name_en', '') as name, notes
            from directory.import_row where import_id = :import and line > :after order by line limit 5000
            """);

    /** An entry to write, and where it stands. */
    record ToWrite(int line, Told told) {}

    private final Db db;
    private final Values values;

    ImportRows(Db db, Values values) {
        this.db = db;
        this.values = values;
    }

    void forget(UUID import_) {
        db.sql(FORGET).param("import", import_).update();
    }

    void stage(UUID import_, String source, List<ReadRow> rows) {
        db.sql(STAGE).param("import", import_).param("source", source)
                .param("lines", each(rows, ReadRow::line)).param("externals", each(rows, ReadRow::externalId))
                .param("verdicts", each(rows, row -> row.refused() == null ? "NEW" : "REFUSED"))
                .param("said", each(rows, row -> values.json(row.values())))
                .param("checked", rows.stream().map(row -> row.checkedOn() == null ? "NULL" : row.checkedOn().toString()).collect(Collectors.joining(",", "{", "}")))
                .param("prints", each(rows, row -> Values.fingerprint(new Told(source, row.externalId(), row.values(), row.checkedOn()))))
                .param("notes", each(rows, row -> row.refused() == null ? String.join(",", row.notes()) : row.refused())).update();
    }

    private static String each(List<ReadRow> rows, Function<ReadRow, Object> part) {
        return Sql.array(rows.stream().map(part).toList());
    }

    /** What the source had and the file has not; then all are counted. */
    void count(Import import_) {
        if (import_.whole()) {
            db.sql(GONE).param("import", import_.id()).param("source", import_.source()).update();
        }
        db.sql(COUNT).param("import", import_.id()).update();
    }

    /** @param verdict of {@link ImportLine.Verdict}, or SUSPECT */
    List<ImportLine> show(Import import_, String verdict, int after) {
        return db.sql(SHOW).param("import", import_.id()).param("source", import_.source()).param("verdict", verdict).param("after", after)
                .query((row, _) -> line(row)).list();
    }

    List<ToWrite> toWrite(Import import_, int after, int most) {
        return db.sql(TO_WRITE).param("import", import_.id()).param("after", after).param("most", most)
                .query((row, _) -> new ToWrite(row.getInt("line"), new Told(import_.source(), row.getString("external_id"), values.texts(row.getString("said")),
                        row.getObject("checked_on", LocalDate.class)))).list();
    }

    /** Which entries these were. */
    List<UUID> markGone(Import import_, LocalDate today) {
        db.sql(SEEN).param("import", import_.id()).param("source", import_.source()).update();
        return db.sql(MARK_GONE).param("import", import_.id()).param("source", import_.source()).param("today", today)
                .query((row, _) -> row.getObject("service_id", UUID.class)).list();
    }

    void tidy(Import import_) {
        db.sql(TIDY).param("import", import_.id()).param("source", import_.source()).update();
    }

    /** Every row kept, some thousands at a time. */
    List<ReportLine> report(UUID import_, int after) {
        return db.sql(REPORT).param("import", import_).param("after", after)
                .query((row, _) -> new ReportLine(row.getInt("line"), row.getString("external_id"), ImportLine.Verdict.valueOf(row.getString("verdict")), row.getString("name"),
                        List.of((String[]) Objects.requireNonNull(row.getArray("notes")).getArray()))).list();
    }

    private ImportLine line(ResultSet row) throws SQLException {
        @Nullable String was = row.getString("was");
        return new ImportLine(row.getInt("line"), row.getString("external_id"), ImportLine.Verdict.valueOf(row.getString("verdict")), values.texts(row.getString("said")),
                values.texts(was == null ? "{}" : was), List.of((String[]) Objects.requireNonNull(row.getArray("notes")).getArray()), row.getObject("service_id", UUID.class));
    }
}
