package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ThemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of themes, and of which gaps stand behind each. */
@Component
class ThemeStore {
    /** The gaps of its need and place, of a year, that stand behind no other theme yet. */
    private static final Sql OPEN = Sql.of("""
            with of_it as (
                select g.id, g.kind from referral.gap g
                where g.day > :since and g.theme is null and (:needs::text[] is null or g.needs && :needs::text[])
                  and (:units::text[] is null or g.unit = any(:units::text[]))
            ), opened as (
                insert into referral.theme (id, title, why, need, unit, destination, evidence, state_on, opened_by, opened_on)
                values (:id, :title, :why, :need::text, :unit::text, :destination,
                        coalesce((select jsonb_object_agg(k.kind, k.n) from (select kind, count(*) as n from of_it group by kind) k), '{}'),
                        :today, :by::uuid, :today)
                on conflict do nothing returning id
            )
            select (select count(*) from opened) as opened, array(select id from of_it limit 20000) as ids
            """);
    private static final Sql BEHIND = Sql.of("update referral.gap set theme = :theme where id = any(:ids::uuid[]) and theme is null");
    private static final Sql SOME = Sql.of("""
            select id, title, why, need, unit, destination, evidence, state, state_on, answer, opened_by, opened_on from referral.theme
            where (:need::text is null or need = :need::text) order by state = 'ANSWERED', state_on desc, id desc limit 50
            """);
    private static final Sql ONE = Sql.of("""
            select id, title, why, need, unit, destination, evidence, state, state_on, answer, opened_by, opened_on from referral.theme where id = :id
            """);
    private static final Sql MOVE = Sql.of("""
            update referral.theme set state = :state, state_on = :today, state_at = now(), answer = coalesce(:answer::text, answer)
            where id = :id and state <> 'ANSWERED'
            """);
    private static final Sql BY_REPLY = Sql.of("""
            select t.id, t.title, t.why, t.need, t.unit, t.destination, t.evidence, t.state, t.state_on, t.answer, t.opened_by, t.opened_on
            from referral.gap g join referral.theme t on t.id = g.theme where g.reply = :reply
            """);
    private static final Sql KNOWN = Sql.of("select count(*) as n from referral.gap where reply = :reply");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Db db;

    ThemeStore(Db db) {
        this.db = db;
    }

    /** Sent twice, opened once. @param needs empty for none in particular, so are units */
    void open(NewTheme theme, List<String> needs, List<String> units, @Nullable AccountId by, LocalDate today) {
        List<UUID> behind = db.sql(OPEN).param("id", theme.id().value()).param("title", theme.title()).param("why", theme.why())
                .param("need", theme.need()).param("unit", theme.unit()).param("destination", (theme.neighbourhood() ? Theme.Destination.NEIGHBOURHOOD : Theme.Destination.CONCERTATION).name())
                .param("needs", needs.isEmpty() ? null : Sql.array(needs)).param("units", units.isEmpty() ? null : Sql.array(units))
                .param("since", today.minusYears(1)).param("today", today).param("by", by == null ? null : by.value())
                .query((row, _) -> row.getInt("opened") == 0 ? List.<UUID>of() : List.of((UUID[]) row.getArray("ids").getArray())).single();
        if (!behind.isEmpty()) {
            db.sql(BEHIND).param("theme", theme.id().value()).param("ids", Sql.array(behind)).update();
        }
    }

    List<Theme> some(@Nullable String need) {
        return db.sql(SOME).param("need", need).query((row, _) -> read(row)).list();
    }

    Optional<Theme> one(ThemeId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> read(row)).optional();
    }

    boolean move(ThemeId id, Theme.State state, @Nullable String answer, LocalDate today) {
        return db.sql(MOVE).param("id", id.value()).param("state", state.name()).param("answer", answer).param("today", today).update() == 1;
    }

    boolean known(byte[] reply) {
        return db.sql(KNOWN).param("reply", reply).query((row, _) -> row.getInt("n")).single() == 1;
    }

    Optional<Theme> ofReply(byte[] reply) {
        return db.sql(BY_REPLY).param("reply", reply).query((row, _) -> read(row)).optional();
    }

    private static Theme read(ResultSet row) throws SQLException {
        UUID by = row.getObject("opened_by", UUID.class);
        return new Theme(new ThemeId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("why"), row.getString("need"),
                row.getString("unit"), Theme.Destination.valueOf(row.getString("destination")), evidence(row.getString("evidence")),
                Theme.State.valueOf(row.getString("state")), row.getObject("state_on", LocalDate.class), row.getString("answer"),
                by == null ? null : new AccountId(by), row.getObject("opened_on", LocalDate.class));
    }

    private static Map<GapKind, Integer> evidence(String json) {
        Map<GapKind, Integer> counts = new EnumMap<>(GapKind.class);
        JSON.readTree(json).properties().forEach(one -> counts.put(GapKind.valueOf(one.getKey()), one.getValue().asInt()));
        return counts;
    }
}
