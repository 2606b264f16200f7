package brussels.boost.access.domain.staff;

import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The organisations people work in, and which one answers for the data. Their own administrators edit their own. */
@Component
public class ManageOrganisations {
    static final String SUBJECT = "organisation";
    public static final int PAGE = 25;
    private static final Sql LIST = Sql.of("""
            select o.id, o.name_fr, o.name_nl, o.active, o.protective, o.carries, o.version,
                   (select count(distinct h.account_id)::int from access.hat h where h.organisation_id = o.id
                       and (h.valid_until is null or h.valid_until >= access.today())) as accounts
            from access.organisation o
            where (:only::uuid is null or o.id = :only)
              and (:text::text is null or platform.unaccent(lower(o.name_fr || ' ' || o.name_nl)) like '%' || platform.unaccent(lower(:text)) || '%')
              and (:name::text is null or (o.name_fr, o.id) > (:name, :after::uuid))
            order by o.name_fr, o.id limit 26
            """);
    private static final Sql CHOICES = Sql.of("""
            select id, name_fr, name_nl, active, protective, carries, version, 0 as accounts from access.organisation
            where active and (:only::uuid is null or id = :only) order by name_fr, id limit 2000
            """);
    private static final Sql ONE = Sql.of("""
            select o.id, o.name_fr, o.name_nl, o.active, o.protective, o.carries, o.version,
                   (select count(distinct h.account_id)::int from access.hat h where h.organisation_id = o.id
                       and (h.valid_until is null or h.valid_until >= access.today())) as accounts
            from access.organisation o where o.id = :id
            """);
    private static final Sql ADD = Sql.of("""
            insert into access.organisation (id, name_fr, name_nl, protective) values (:id, :fr, :nl, :protective) on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.organisation set name_fr = :fr, name_nl = :nl, active = :active, protective = :protective, version = version + 1
            where id = :id and version = :version
            """);

    private final Transactions transactions;
    private final Reach reach;
    private final History history;
    private final Db db;

    ManageOrganisations(Transactions transactions, Reach reach, History history, Db db) {
        this.transactions = transactions;
        this.reach = reach;
        this.history = history;
        this.db = db;
    }

    /**
     * Where people work.
     *
     * @param protective it protects people from somebody near them; on their own pages it shows only after the password
     * @param carries the lead organisation, that answers for the data
     */
    public record Organisation(UUID id, String nameFr, String nameNl, boolean active, boolean protective, boolean carries, int accounts, int version) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }

        private Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("organisation.fr", nameFr);
            fields.put("organisation.nl", nameNl);
            fields.put("organisation.active", active ? "admin.yes" : "admin.no");
            fields.put("organisation.protective", protective ? "admin.yes" : "admin.no");
            return fields;
        }
    }

    /** Where a page of the list begins. */
    public record After(String name, UUID id) {}

    /** @param everywhere the actor may add one */
    public record Found(List<Organisation> organisations, boolean everywhere) {}

    public record Opened(Organisation organisation, boolean everywhere, List<History.Line> history) {}

    /** By name; accents do not matter. */
    public Found list(Actor actor, @Nullable String text, @Nullable After after) {
        return transactions.read(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            return new Found(db.sql(LIST).param("only", managed.only()).param("text", plain(text))
                    .param("name", after == null ? null : after.name()).param("after", after == null ? null : after.id())
                    .query((row, _) -> organisation(row)).list(), managed.everywhere());
        });
    }

    /** Where a role may be given. */
    public Found choices(Actor actor) {
        return transactions.read(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            return new Found(db.sql(CHOICES).param("only", managed.only()).query((row, _) -> organisation(row)).list(), managed.everywhere());
        });
    }

    public Opened one(Actor actor, UUID id) {
        return transactions.read(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            return new Opened(find(managed, id), managed.everywhere(), history.of(SUBJECT, id));
        });
    }

    /** A new one has version 0. */
    public void run(Actor actor, Organisation typed) {
        var missing = new LinkedHashMap<String, String>();
        if (typed.nameFr().isBlank()) {
            missing.put("nameFr", "organisation.name.missing");
        }
        if (typed.nameNl().isBlank()) {
            missing.put("nameNl", "organisation.name.missing");
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        transactions.write(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            if (typed.version() == 0) {
                if (!managed.everywhere()) {
                    throw Refusal.forbidden("error.otherRole");
                }
                if (write(db.sql(ADD), typed).update() > 0) {
                    history.keep(actor, SUBJECT, typed.id(), Map.of(), typed.fields());
                }
                return;
            }
            Organisation now = find(managed, typed.id());
            if (now.carries() && !typed.active()) {
                throw Refusal.invalid("active", "organisation.carries.active");
            }
            if (write(db.sql(CHANGE), typed).param("active", typed.active()).param("version", typed.version()).update() == 0) {
                throw Refusal.conflict("organisation.conflict");
            }
            history.keep(actor, SUBJECT, typed.id(), now.fields(), typed.fields());
        });
    }

    private Organisation find(Reach.Managed managed, UUID id) {
        if (!managed.covers(id)) {
            throw Refusal.forbidden("error.otherRole");
        }
        return db.sql(ONE).param("id", id).query((row, _) -> organisation(row)).optional().orElseThrow(Refusal::notFound);
    }

    private static StatementSpec write(StatementSpec statement, Organisation typed) {
        return statement.param("id", typed.id()).param("fr", typed.nameFr().strip()).param("nl", typed.nameNl().strip()).param("protective", typed.protective());
    }

    static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("[%_\\\\]", " ");
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(row.getObject("id", UUID.class), row.getString("name_fr"), row.getString("name_nl"), row.getBoolean("active"),
                row.getBoolean("protective"), row.getBoolean("carries"), row.getInt("accounts"), row.getInt("version"));
    }
}
