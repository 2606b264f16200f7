package brussels.boost.community.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Unrecognised tasks, counted per day: no person, no author, no hour. */
@Component
class TaskStore {
    private static final Sql KINDS = Sql.of("""
            select code, label_fr, label_nl, label_en from community.task_kind where active order by place limit 30
            """);
    private static final Sql ONCE = Sql.of("""
            insert into community.counted (submission, day) values (:submission, :day) on conflict do nothing
            """);
    private static final Sql FORGET = Sql.of("""
            delete from community.counted where day < :day
            """);
    private static final Sql COUNT = Sql.of("""
            insert into community.unrecognised_task as t (day, code, district, what)
            select :day::date, k.code, :district::text, :what::text from community.task_kind k where k.code = :code and k.active
            on conflict (day, code, district, what) do update set n = t.n + 1
            """);

    private final Db db;

    TaskStore(Db db) {
        this.db = db;
    }

    List<TaskKind> kinds() {
        return db.sql(KINDS).query((row, _) -> new TaskKind(row.getString("code"), row.getString("label_fr"), row.getString("label_nl"), row.getString("label_en"))).list();
    }

    /** False for a form already counted. Yesterday's forms are forgotten on the way. */
    boolean first(UUID submission, LocalDate day) {
        db.sql(FORGET).param("day", day).update();
        return db.sql(ONCE).param("submission", submission).param("day", day).update() == 1;
    }

    /** False for a code that does not exist. */
    boolean count(LocalDate day, String code, @Nullable String district, @Nullable String what) {
        return db.sql(COUNT).param("day", day).param("code", code).param("district", district).param("what", what).update() == 1;
    }
}
