package brussels.boost.audit.domain;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The journal's SQL. There is no statement here, and no grant in the database, that changes a line. */
@Component
class JournalStore implements Journal {
    private static final Sql APPEND = Sql.of("""
            insert into audit.entry (actor_kind, account_id, actor_ref, person_id, act, families, object_id, shown, refused)
            values (:kind, :account::uuid, :ref::text, :person::uuid, :act, :families, :object::uuid, :shown::int, :refused)
            """);
    private static final Sql TOLD_TODAY = Sql.of("select audit.told_today(:person, :act) as told");
    private static final Sql ABOUT = Sql.of("""
            select id, at, actor_kind, account_id, act, families, refused
            from audit.entry
            where person_id = :person and (:before::bigint is null or id < :before) and (not :others or actor_kind <> 'oneself')
            order by id desc
            limit :limit
            """);
    private static final Sql BY_OTHERS = Sql.of("""
            select id, at, actor_kind, account_id, act, families, refused
            from audit.entry
            where person_id = :person and at > :since and act = any(:acts) and actor_kind <> 'oneself' and not refused
            order by id desc
            limit :limit
            """);

    private final Db db;

    JournalStore(Db db) {
        this.db = db;
    }

    @Override
    public void write(Actor actor, Line line) {
        db.sql(APPEND)
                .param("kind", actor.kind())
                .param("account", value(actor instanceof Actor.LinkHolder link ? link.signedIn() : actor.account()))
                .param("ref", reference(actor))
                .param("person", value(line.person()))
                .param("act", line.act())
                .param("families", line.families())
                .param("object", line.object())
                .param("shown", line.shown())
                .param("refused", line.refused())
                .update();
    }

    @Override
    public boolean toldToday(PersonId person, String act) {
        return db.sql(TOLD_TODAY).param("person", person.value()).param("act", act).query((row, _) -> row.getBoolean("told")).single();
    }

    @Override
    public List<Looked> about(PersonId person, @Nullable Long before, int limit) {
        return about(person, before, limit, false);
    }

    @Override
    public List<Looked> aboutByOthers(PersonId person, @Nullable Long before, int limit) {
        return about(person, before, limit, true);
    }

    private List<Looked> about(PersonId person, @Nullable Long before, int limit, boolean others) {
        return db.sql(ABOUT)
                .param("person", person.value())
                .param("others", others)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> looked(row))
                .list();
    }

    @Override
    public List<Looked> doneByOthers(PersonId person, Set<String> acts, Instant since, int limit) {
        return db.sql(BY_OTHERS)
                .param("person", person.value())
                .param("since", Timestamp.from(since))
                .param("acts", acts.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> looked(row))
                .list();
    }

    private static Looked looked(ResultSet row) throws SQLException {
        return new Looked(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("actor_kind"),
                row.getObject("account_id", UUID.class), row.getString("act"), row.getString("families"), row.getBoolean("refused"));
    }

    private static @Nullable String reference(Actor actor) {
        return switch (actor) {
            case Actor.LinkHolder link -> link.link().toString();
            case Actor.Machine machine -> machine.client();
            case Actor.Job job -> job.name();
            case Actor.Eyes eyes -> eyes.member().toString();
            case Actor.Professional professional -> professional.hat().toString();
            case Actor.Oneself _, Actor.Carer _ -> null;
        };
    }

    private static @Nullable UUID value(brussels.boost.platform.id.@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
