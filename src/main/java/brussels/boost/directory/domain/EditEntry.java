package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An editor reads an entry with everything its sources say, and decides. */
@Component
public class EditEntry {
    private static final String EDITOR = "editor";
    private static final String NEEDS = Fact.NEEDS.key();
    private static final Sql SAY = Sql.of("""
            insert into directory.claim (first_id, service_id, field, source, value, checked_on)
            select :id, :id, e.key, 'editor', e.value, :today from jsonb_each_text(:said::jsonb) as e (key, value)
            on conflict (first_id, field, source) do update set value = excluded.value, checked_on = excluded.checked_on
            """);
    private static final Sql CHOOSE = Sql.of("""
            insert into directory.choice (service_id, field, source, chosen_by)
            select :id, e.key, :source, :by::uuid from jsonb_each_text(:said::jsonb) as e (key, value)
            on conflict (service_id, field) do update set source = excluded.source, chosen_by = excluded.chosen_by, chosen_at = now(), from_id = null
            """);
    private static final Sql CHECKED = Sql.of("""
            update directory.claim set checked_on = :today where service_id = :id
              and (field, source) in (select a.field, a.source from directory.answer a where a.service_id = :id)
            """);
    private static final Sql AS_BEFORE = Sql.of("update directory.service set version = version where id = :id and version = :version and merged_into is null");

    private final Transactions transactions;
    private final Editors editors;
    private final EntryReader entries;
    private final Projection projection;
    private final Changes changes;
    private final Values values;
    private final Db db;
    private final BrusselsTime time;

    EditEntry(Transactions transactions, Editors editors, EntryReader entries, Projection projection, Changes changes, Values values, Db db, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.entries = entries;
        this.projection = projection;
        this.changes = changes;
        this.values = values;
        this.db = db;
        this.time = time;
    }

    /** @param values by the keys of {@link Fact}; what is as it was shown is left alone */
    public record Request(ServiceId id, int version, Map<String, String> values) {
        public Request {
            values = Map.copyOf(values);
        }
    }

    public List<StaleEntry> stalest(Actor actor, LocalDate checked, UUID after) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return entries.stalest(checked, after);
        });
    }

    public EntryFacts read(Actor actor, ServiceId id) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return entries.one(id);
        });
    }

    public LocalDate today() {
        return time.today();
    }

    public void edit(Actor actor, Request request) {
        transactions.write(actor, () -> {
            editors.require(actor);
            Map<String, String> said = changed(entries.one(request.id()), request.values());
            if (said.isEmpty()) {
                return;
            }
            asBefore(request.id(), request.version());
            write(actor, request.id(), EDITOR, said);
            editors.did(actor, DirectoryActs.EDITED, request.id().value());
        });
    }

    /** Takes what one source says instead of what is shown. */
    public void choose(Actor actor, ServiceId id, String field, String source) {
        transactions.write(actor, () -> {
            editors.require(actor);
            EntryFacts.Claim claim = entries.one(id).claims().getOrDefault(field, List.of()).stream().filter(one -> one.source().equals(source)).findFirst()
                    .orElseThrow(Refusal::notFound);
            db.sql(CHOOSE).param("id", id.value()).param("source", source).param("by", actor.account() == null ? null : actor.account().value())
                    .param("said", values.json(Map.of(field, claim.value()))).update();
            show(id);
            editors.did(actor, DirectoryActs.EDITED, id.value());
        });
    }

    /** Everything shown was checked and holds today. */
    public void confirm(Actor actor, ServiceId id) {
        transactions.write(actor, () -> {
            editors.require(actor);
            entries.one(id);
            db.sql(CHECKED).param("id", id.value()).param("today", time.today()).update();
            show(id);
            editors.did(actor, DirectoryActs.CONFIRMED, id.value());
        });
    }

    private Map<String, String> changed(EntryFacts now, Map<String, String> sent) {
        var said = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        sent.forEach((key, raw) -> {
            String value = raw.replace("\r\n", "\n").strip();
            if (!same(now, key, value)) {
                if (values.fits(key, value) && (!key.equals(NEEDS) || codes(now).containsAll(Values.list(value)))) {
                    said.put(key, value);
                } else {
                    wrong.put(key, "directory.edit.wrong");
                }
            }
        });
        boolean named = Fact.NAME.keys().stream().anyMatch(key -> !said.getOrDefault(key, now.shown(key)).isEmpty());
        if (!named) {
            wrong.put("name_fr", "directory.edit.name.missing");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return said;
    }

    /** Needs are a set; codes of other taxonomies that a file brought are not in the form and so are no change. */
    private static boolean same(EntryFacts now, String key, String value) {
        if (key.equals(NEEDS)) {
            var known = new HashSet<>(Values.list(now.shown(key)));
            known.retainAll(codes(now));
            return known.equals(Set.copyOf(Values.list(value)));
        }
        return value.equals(now.shown(key).strip());
    }

    private static Set<String> codes(EntryFacts now) {
        return now.taxonomy().stream().map(Need::code).collect(Collectors.toSet());
    }

    private void asBefore(ServiceId id, int version) {
        if (db.sql(AS_BEFORE).param("id", id.value()).param("version", version).update() == 0) {
            throw Refusal.conflict("directory.edit.conflict");
        }
    }

    private void write(Actor actor, ServiceId id, String source, Map<String, String> said) {
        String json = values.json(said);
        db.sql(SAY).param("id", id.value()).param("said", json).param("today", time.today()).update();
        db.sql(CHOOSE).param("id", id.value()).param("source", source).param("by", actor.account() == null ? null : actor.account().value()).param("said", json).update();
        show(id);
    }

    private void show(ServiceId id) {
        projection.write(List.of(id.value()));
        changes.announce(List.of(id.value()));
    }
}
