package brussels.boost.helpdesk.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of the week's list and of the themes; questions are counted, never persons. */
@Component
class WeekReader {
    private static final Sql CAME_BACK = Sql.of("""
            select theme, count(*) as asked, count(*) filter (where outcome = 'NOTHING') as nothing
            from helpdesk.question, unnest(themes) as theme where opened_at >= :from and opened_at < :until
            group by theme having count(*) > 1 order by asked desc, theme limit 40
            """);
    private static final Sql UNANSWERED = Sql.of("""
            select id, line_id, channel, held_by, asked_by, caller, trade, unit, language, themes, words, reach, steps, state, call_back_on, outcome,
                gap, opened_at, closed_at, worked_asked_at, worked from helpdesk.question
            where opened_at >= :from and opened_at < :until and (outcome = 'NOTHING' or worked = 'NO' or state = 'OPEN' and outcome = 'SEARCHING')
            order by opened_at limit 60
            """);
    private static final Sql TO_WRITE = Sql.of("""
            select theme, count(*) as asked, 0 as nothing from helpdesk.question, unnest(themes) as theme
            where opened_at >= cast(:from as timestamptz) - interval '21 days' and opened_at < :until
              and not exists (select 1 from helpdesk.know_how k where not k.retired and theme = any(k.themes))
            group by theme having count(*) > 1 order by asked desc, theme limit 20
            """);
    private static final Sql DECIDED = Sql.of("select kind, about, decided from helpdesk.discussed where week = :week limit 200");
    private static final Sql DECIDE = Sql.of("""
            insert into helpdesk.discussed (week, kind, about, decided, by) values (:week, :kind, :about, :decided, :by)
            on conflict (week, kind, about) do update set decided = excluded.decided, by = excluded.by, at = now()
            """);
    private static final Sql THEMES = Sql.of("""
            select theme, count(*) as asked, count(*) filter (where opened_at > now() - interval '28 days') as lately, count(*) filter (where outcome = 'NOTHING') as nothing,
                count(*) filter (where worked = 'YES') as yes, count(*) filter (where worked = 'PARTLY') as partly, count(*) filter (where worked = 'NO') as no
            from helpdesk.question, unnest(themes) as theme where opened_at > now() - interval '12 months'
            group by theme order by asked desc, theme limit 100
            """);

    private final Db db;
    private final QuestionStore store;

    WeekReader(Db db, QuestionStore store) {
        this.db = db;
        this.store = store;
    }

    List<Debrief.Theme> cameBack(LocalDate monday) {
        return themes(CAME_BACK, monday);
    }

    List<Debrief.Theme> toWrite(LocalDate monday) {
        return themes(TO_WRITE, monday);
    }

    List<Question> unanswered(LocalDate monday) {
        return db.sql(UNANSWERED).param("from", start(monday)).param("until", start(monday.plusWeeks(1))).query((row, _) -> store.question(row)).list();
    }

    Map<String, String> decided(LocalDate monday) {
        Map<String, String> decided = new HashMap<>();
        db.sql(DECIDED).param("week", monday).query(row -> {
            decided.put(row.getString("kind") + ":" + row.getString("about"), row.getString("decided"));
        });
        return decided;
    }

    void decide(LocalDate monday, Debrief.Kind kind, String about, String decided, UUID by) {
        db.sql(DECIDE).param("week", monday).param("kind", kind.name()).param("about", about).param("decided", decided).param("by", by).update();
    }

    List<Debrief.Count> counts() {
        return db.sql(THEMES).query((row, _) -> new Debrief.Count(row.getString("theme"), row.getInt("asked"), row.getInt("lately"), row.getInt("nothing"),
                row.getInt("yes"), row.getInt("partly"), row.getInt("no"))).list();
    }

    private List<Debrief.Theme> themes(Sql sql, LocalDate monday) {
        return db.sql(sql).param("from", start(monday)).param("until", start(monday.plusWeeks(1)))
                .query((row, _) -> new Debrief.Theme(row.getString("theme"), row.getInt("asked"), row.getInt("nothing"))).list();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(BrusselsTime.ZONE).toInstant());
    }
}
