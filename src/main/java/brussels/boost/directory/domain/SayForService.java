package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.WaitHeard;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a service says of itself, as true today. An editor's choice still stands before it. */
@Component
public class SayForService {
    private static final Sql SAY = Sql.of("""
            insert into directory.claim (first_id, service_id, field, source, value, checked_on)
            select :id, :id, e.key, 'service', e.value, :today from jsonb_each_text(:said::jsonb) as e (key, value)
            on conflict (first_id, field, source) do update set value = excluded.value, checked_on = excluded.checked_on
            """);

    private static final Sql ABOUT = Sql.of("""
            select coalesce(s.shown->>'needs', '') as needs, (select l.unit from directory.location l where l.service_id = s.id and l.place = 0) as unit
            from directory.service s where s.id = :id
            """);

    private final Db db;
    private final Values values;
    private final Projection projection;
    private final Changes changes;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;

    SayForService(Db db, Values values, Projection projection, Changes changes, BrusselsTime time, ApplicationEventPublisher events) {
        this.db = db;
        this.values = values;
        this.projection = projection;
        this.changes = changes;
        this.time = time;
        this.events = events;
    }

    /** @param said by the keys of {@link brussels.boost.directory.Fact}; each fits */
    public void say(ServiceId id, Map<String, String> said) {
        db.sql(SAY).param("id", id.value()).param("said", values.json(said)).param("today", time.today()).update();
        projection.write(List.of(id.value()));
        changes.announce(List.of(id.value()));
        Stream.of("fr", "nl", "en").map(language -> said.getOrDefault(Fact.WAIT.in(language), "")).map(WaitTime::days).filter(OptionalInt::isPresent)
                .findFirst().ifPresent(days -> events.publishEvent(heard(id, days.getAsInt())));
    }

    private WaitHeard heard(ServiceId id, int days) {
        return db.sql(ABOUT).param("id", id.value()).query((row, _) -> new WaitHeard(id, Values.list(row.getString("needs")), row.getString("unit"), days)).single();
    }
}
