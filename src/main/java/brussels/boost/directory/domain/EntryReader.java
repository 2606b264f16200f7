package brussels.boost.directory.domain;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries for those who keep them: what was not checked for longest comes first. */
@Component
public class EntryReader {
    private static final Sql STALEST = Sql.of("""
            select s.id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name_fr, coalesce(s.name_nl, s.name_fr, s.name_en, '') as name_nl, s.assured_date,
                   s.rhythm_days, f.name as source, s.gone_on is not null as gone
            from directory.service s left join directory.source f on f.code = s.source
            where s.merged_into is null and (coalesce(s.assured_date, '0001-01-01'), s.id) > (:checked::date, :after::uuid)
            order by coalesce(s.assured_date, '0001-01-01'), s.id limit 40
            """);
    private static final Sql ONE = Sql.of("select version, shown::text as shown from directory.service where id = :id and merged_into is null");
    private static final Sql CLAIMS = Sql.of("""
            select c.field, c.source, s.name, c.value, c.checked_on from directory.claim c join directory.source s on s.code = c.source
            where c.service_id = :id order by c.field, c.checked_on desc nulls last, s.rank limit 1000
            """);
    private static final Sql HISTORY = Sql.of("""
            select m.last_action_date, m.last_action_type, m.field_name, m.previous_value, m.replacement_value, s.name, m.updated_by
            from directory.metadata m left join directory.source s on s.code = m.source where m.resource_id = :id order by m.id desc limit 30
            """);

    private static final Sql TAXONOMY = Sql.of("""
            select code, parent, name_fr, name_nl, name_en from directory.taxonomy_term
            where not retired or code in (select term from directory.attribute where service_id = :id) order by position limit 1000
            """);

    private final Db db;
    private final Values values;

    EntryReader(Db db, Values values) {
        this.db = db;
        this.values = values;
    }

    List<StaleEntry> stalest(LocalDate checked, UUID after) {
        return db.sql(STALEST).param("checked", checked).param("after", after)
                .query((row, _) -> new StaleEntry(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getString("name_fr"), row.getString("name_nl"),
                        row.getObject("assured_date", LocalDate.class), row.getInt("rhythm_days"), text(row.getString("source")), row.getBoolean("gone"))).list();
    }

    public EntryFacts one(ServiceId id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** Empty when it does not exist, or was merged with another. */
    public Optional<EntryFacts> find(ServiceId id) {
        Map<String, List<EntryFacts.Claim>> claims = db.sql(CLAIMS).param("id", id.value())
                .query((row, _) -> new EntryFacts.Claim(row.getString("field"), row.getString("source"), row.getString("name"), row.getString("value"),
                        row.getObject("checked_on", LocalDate.class))).list().stream().collect(Collectors.groupingBy(EntryFacts.Claim::field));
        List<EntryFacts.Change> history = db.sql(HISTORY).param("id", id.value())
                .query((row, _) -> new EntryFacts.Change(row.getTimestamp("last_action_date").toInstant(), EntryFacts.Change.What.valueOf(row.getString("last_action_type")), text(row.getString("field_name")), text(row.getString("previous_value")),
                        text(row.getString("replacement_value")), text(row.getString("name")), row.getObject("updated_by", UUID.class))).list();
        return db.sql(ONE).param("id", id.value())
                .query((row, _) -> new EntryFacts(id, row.getInt("version"), values.texts(row.getString("shown")), claims, history, taxonomy(id)))
                .optional();
    }

    private List<Need> taxonomy(ServiceId id) {
        return db.sql(TAXONOMY).param("id", id.value()).query((row, _) -> new Need(row.getString("code"), row.getString("parent"),
                Map.of("fr", row.getString("name_fr"), "nl", row.getString("name_nl"), "en", row.getString("name_en")))).list();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
