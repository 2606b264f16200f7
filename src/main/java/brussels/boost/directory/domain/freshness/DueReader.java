package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is due: never checked, or checked longer ago than its rhythm. What was checked for longest comes first. */
@Component
class DueReader {
    private static final String COLUMNS = """
            select s.id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name_fr, coalesce(s.name_nl, s.name_fr, s.name_en, '') as name_nl, s.assured_date,
                   coalesce(s.email, '') as mail, coalesce((select p.number from directory.phone p where p.service_id = s.id order by p.professional, p.place limit 1), '') as phone,
                   s.name_fr is null or (exists (select 1 from directory.language l where l.service_id = s.id and l.code = 'nl')
                       and not exists (select 1 from directory.language l where l.service_id = s.id and l.code = 'fr')) as dutch,
                   exists (select 1 from directory.inquiry i where i.service_id = s.id and i.state = 'OPEN') as asked, coalesce(t.tries, 0) as tries, t.again_on
            from directory.service s left join directory.call_try t on t.service_id = s.id
            """;
    private static final String DUE = """
            where s.merged_into is null and s.gone_on is null and s.status <> 'DEFUNCT' and coalesce(s.name_fr, s.name_nl, s.name_en) is not null
              and (s.assured_date is null or s.assured_date + s.rhythm_days < :today::date)
            """;
    /** A service asked once and silent is not written to again before two months. */
    private static final String BY_MAIL = """
              and s.email is not null and not exists (select 1 from directory.inquiry i where i.service_id = s.id and (i.state = 'OPEN' or i.asked_at > :today::date - 60))
            """;
    private static final String BY_PHONE = """
              and exists (select 1 from directory.phone p where p.service_id = s.id) and coalesce(t.again_on, :today::date) <= :today::date
              and (s.email is null or exists (select 1 from directory.inquiry i where i.service_id = s.id and i.state = 'SILENT' and i.asked_at > :today::date - 60))
              and not exists (select 1 from directory.inquiry i where i.service_id = s.id and i.state = 'OPEN')
            """;
    private static final String ORDER = " order by s.assured_date nulls first, s.id limit :limit";
    private static final Sql ALL = Sql.of(COLUMNS + DUE + ORDER);
    private static final Sql TO_WRITE = Sql.of(COLUMNS + DUE + BY_MAIL + ORDER);
    private static final Sql TO_CALL = Sql.of(COLUMNS + DUE + BY_PHONE + ORDER);
    private static final Sql ONE = Sql.of(COLUMNS + "where s.id = :id and s.merged_into is null");
    private static final Sql COUNTS = Sql.of("""
            select count(*)::int as due, (select count(*)::int from directory.inquiry where state = 'OPEN') as asked,
                   count(*) filter (where s.email is not null and not exists (select 1 from directory.inquiry i where i.service_id = s.id
                       and (i.state = 'OPEN' or i.asked_at > :today::date - 60)))::int as to_write,
                   (select count(*)::int from directory.service a where a.merged_into is null and a.gone_on is null and a.assured_date + a.rhythm_days >= :today::date) as fresh
            from directory.service s
            """ + DUE);

    private final Db db;

    DueReader(Db db) {
        this.db = db;
    }

    List<DueEntry> all(LocalDate today, int limit) {
        return list(ALL, today, limit);
    }

    List<DueEntry> toWrite(LocalDate today, int limit) {
        return list(TO_WRITE, today, limit);
    }

    List<DueEntry> toCall(LocalDate today, int limit) {
        return list(TO_CALL, today, limit);
    }

    Optional<DueEntry> one(ServiceId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> entry(row)).optional();
    }

    FreshCounts counts(LocalDate today) {
        return db.sql(COUNTS).param("today", today).query((row, _) -> new FreshCounts(row.getInt("fresh"), row.getInt("due"), row.getInt("asked"), row.getInt("to_write"))).single();
    }

    private List<DueEntry> list(Sql sql, LocalDate today, int limit) {
        return db.sql(sql).param("today", today).param("limit", limit).query((row, _) -> entry(row)).list();
    }

    private static DueEntry entry(ResultSet row) throws SQLException {
        return new DueEntry(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getString("name_fr"), row.getString("name_nl"),
                row.getObject("assured_date", LocalDate.class), row.getString("mail"), row.getString("phone"), row.getBoolean("dutch"), row.getBoolean("asked"),
                row.getInt("tries"), row.getObject("again_on", LocalDate.class));
    }
}
