package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.NewKnowHow;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of know-how. */
@Component
class KnowHowStore {
    private static final Sql WRITE = Sql.of("""
            insert into helpdesk.know_how as k (id, title_fr, title_nl, title_en, text_fr, text_nl, text_en, themes, checked_on, changed_by)
            values (:id, :titleFr, :titleNl, :titleEn, :textFr, :textNl, :textEn, :themes::text[], :today, :by::uuid)
            on conflict (id) do update set title_fr = excluded.title_fr, title_nl = excluded.title_nl, title_en = excluded.title_en, text_fr = excluded.text_fr,
                text_nl = excluded.text_nl, text_en = excluded.text_en, themes = excluded.themes, checked_on = excluded.checked_on, changed_by = excluded.changed_by,
                changed_at = now(), version = k.version + 1
            where k.version = :version
            """);
    private static final Sql RETIRE = Sql.of("update helpdesk.know_how set retired = :retired, changed_at = now(), changed_by = :by, version = version + 1 where id = :id");
    private static final Sql ALL = Sql.of("""
            select id, title_fr, title_nl, title_en, text_fr, text_nl, text_en, themes, checked_on, retired, version
            from helpdesk.know_how where not retired order by title_fr, id limit 500
            """);
    private static final Sql ONE = Sql.of("""
            select id, title_fr, title_nl, title_en, text_fr, text_nl, text_en, themes, checked_on, retired, version from helpdesk.know_how where id = :id
            """);

    private final Db db;

    KnowHowStore(Db db) {
        this.db = db;
    }

    /** False when somebody else changed it meanwhile. */
    boolean write(NewKnowHow sheet, int version, LocalDate today, @Nullable UUID by) {
        return db.sql(WRITE)
                .param("id", sheet.id().value())
                .param("titleFr", sheet.titles().getOrDefault("fr", ""))
                .param("titleNl", sheet.titles().getOrDefault("nl", ""))
                .param("titleEn", sheet.titles().getOrDefault("en", ""))
                .param("textFr", sheet.texts().getOrDefault("fr", ""))
                .param("textNl", sheet.texts().getOrDefault("nl", ""))
                .param("textEn", sheet.texts().getOrDefault("en", ""))
                .param("themes", Sql.array(sheet.themes()))
                .param("today", today)
                .param("by", by)
                .param("version", version)
                .update() == 1;
    }

    void retire(KnowHowId id, boolean retired, UUID by) {
        db.sql(RETIRE).param("id", id.value()).param("retired", retired).param("by", by).update();
    }

    List<KnowHow> all() {
        return db.sql(ALL).query((row, _) -> sheet(row)).list();
    }

    Optional<KnowHow> one(KnowHowId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> sheet(row)).optional();
    }

    private static KnowHow sheet(ResultSet row) throws SQLException {
        return new KnowHow(new KnowHowId(row.getObject("id", UUID.class)),
                Map.of("fr", row.getString("title_fr"), "nl", row.getString("title_nl"), "en", row.getString("title_en")),
                Map.of("fr", row.getString("text_fr"), "nl", row.getString("text_nl"), "en", row.getString("text_en")),
                Set.of((String[]) row.getArray("themes").getArray()), row.getObject("checked_on", LocalDate.class), row.getBoolean("retired"), row.getInt("version"));
    }
}
