package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a service says, later, something else than what an editor chose to show. */
@Component
class DisputeReader {
    private static final Sql ALL = Sql.of("""
            select s.id, coalesce(s.name_fr, s.name_nl, s.name_en, '') as name_fr, coalesce(s.name_nl, s.name_fr, s.name_en, '') as name_nl, c.field, c.value,
                   coalesce(s.shown->>c.field, '') as shown, c.checked_on
            from directory.claim c join directory.choice d on d.service_id = c.service_id and d.field = c.field and d.source <> 'service'
            join directory.service s on s.id = c.service_id
            where c.source = 'service' and c.value <> coalesce(s.shown->>c.field, '') and c.checked_on >= d.chosen_at::date and c.value is distinct from d.settled
            order by c.checked_on desc, s.id, c.field limit 60
            """);

    private static final Sql SETTLE = Sql.of("""
            update directory.choice d set settled = c.value from directory.claim c
            where c.service_id = d.service_id and c.field = d.field and c.source = 'service' and d.service_id = :id and d.field = :field
            """);

    private final Db db;

    DisputeReader(Db db) {
        this.db = db;
    }

    /** What is shown stays; the service's word is kept beside it. */
    void settle(ServiceId service, String field) {
        db.sql(SETTLE).param("id", service.value()).param("field", field).update();
    }

    List<Dispute> all() {
        return db.sql(ALL).query((row, _) -> new Dispute(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getString("name_fr"),
                row.getString("name_nl"), row.getString("field"), row.getString("value"), row.getString("shown"), row.getObject("checked_on", LocalDate.class))).list();
    }
}
