package brussels.boost.access.domain;

import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Tokens;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of links. */
@Component
class LinkStore implements Links {
    private static final Sql INSERT = Sql.of("""
            insert into access.link (id, token_hash, purpose, subject, person_id, created_by, expires_at, uses_left)
            values (:id, :hash, :purpose, :subject, :person::uuid, :by::uuid, :expires, :uses::int)
            """);
    private static final Sql LOOK = Sql.of("""
            select id, purpose, subject, person_id, expires_at from access.link_of(:hash) where live and purpose = :purpose
            """);
    private static final Sql WAS_FOR = Sql.of("select subject from access.link_of(:hash) where purpose = :purpose");
    private static final Sql USE = Sql.of("select access.consume_link(:hash) as used");
    private static final Sql OF = Sql.of("""
            select id, purpose, subject, created_at, expires_at, revoked_at, last_used_at
            from access.link where person_id = :person and purpose = :purpose order by created_at desc limit 50
            """);
    private static final Sql REVOKE = Sql.of("""
            update access.link set revoked_at = now() where id = :id and person_id = :person and revoked_at is null
            """);

    private final Db db;
    private final BrusselsTime time;

    LinkStore(Db db, BrusselsTime time) {
        this.db = db;
        this.time = time;
    }

    @Override
    public Issued issue(PatientAccess patient, Purpose purpose, UUID subject, Duration lifetime, @Nullable Integer uses) {
        return insert(patient.actor(), patient.person(), purpose, subject, lifetime, uses);
    }

    @Override
    public Issued issue(Actor actor, Purpose purpose, UUID subject, Duration lifetime, int uses) {
        return insert(actor, null, purpose, subject, lifetime, uses);
    }

    private Issued insert(Actor actor, @Nullable PersonId person, Purpose purpose, UUID subject, Duration lifetime, @Nullable Integer uses) {
        var issued = new Issued(LinkId.fresh(), Tokens.fresh(128), time.now().plus(lifetime));
        db.sql(INSERT)
                .param("id", issued.id().value())
                .param("hash", Tokens.hash(issued.token()))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("person", value(person))
                .param("by", value(actor.account()))
                .param("expires", Timestamp.from(issued.expires()))
                .param("uses", uses)
                .update();
        return issued;
    }

    @Override
    public Optional<Held> look(String token, Purpose purpose) {
        return db.sql(LOOK)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .query((row, _) -> held(row))
                .optional();
    }

    private static Held held(ResultSet row) throws SQLException {
        var id = new LinkId(row.getObject("id", UUID.class));
        var purpose = Purpose.valueOf(row.getString("purpose"));
        UUID person = row.getObject("person_id", UUID.class);
        var actor = new Actor.LinkHolder(id, purpose.name(), person == null ? null : new PersonId(person));
        return new Held(id, purpose, row.getObject("subject", UUID.class), actor, row.getTimestamp("expires_at").toInstant());
    }

    @Override
    public Optional<UUID> subjectEvenOver(String token, Purpose purpose) {
        return db.sql(WAS_FOR).param("hash", Tokens.hash(token)).param("purpose", purpose.name())
                .query((row, _) -> row.getObject("subject", UUID.class)).optional();
    }

    @Override
    public boolean use(String token) {
        return db.sql(USE).param("hash", Tokens.hash(token)).query((row, _) -> row.getBoolean("used")).single();
    }

    @Override
    public List<Listed> of(PatientAccess patient, Purpose purpose) {
        return db.sql(OF)
                .param("person", patient.person().value())
                .param("purpose", purpose.name())
                .query((row, _) -> new Listed(new LinkId(row.getObject("id", UUID.class)), purpose, row.getObject("subject", UUID.class),
                        row.getTimestamp("created_at").toInstant(), row.getTimestamp("expires_at").toInstant(),
                        instant(row, "revoked_at"), instant(row, "last_used_at")))
                .list();
    }

    @Override
    public void revoke(PatientAccess patient, LinkId link) {
        db.sql(REVOKE).param("id", link.value()).param("person", patient.person().value()).update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
