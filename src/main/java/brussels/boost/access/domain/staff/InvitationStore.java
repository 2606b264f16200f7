package brussels.boost.access.domain.staff;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of invitations to work here. */
@Component
public class InvitationStore {
    private static final Sql PENDING = Sql.of("""
            select i.id, i.login, i.display_name, i.locale, i.role, i.trade, i.organisation_id, o.name_fr, o.name_nl, i.sent_at
            from access.staff_invitation i left join access.organisation o on o.id = i.organisation_id
            where i.state = 'SENT' and (:only::uuid is null or i.organisation_id = :only) order by i.sent_at desc, i.id limit 50
            """);
    private static final Sql ONE = Sql.of("""
            select i.id, i.login, i.display_name, i.locale, i.role, i.trade, i.organisation_id, o.name_fr, o.name_nl, i.sent_at
            from access.staff_invitation i left join access.organisation o on o.id = i.organisation_id
            where i.id = :id and i.state = 'SENT'
            """);
    private static final Sql ADD = Sql.of("""
            insert into access.staff_invitation (id, organisation_id, login, display_name, locale, role, trade, sent_by)
            values (:id, :organisation::uuid, :login, :name, :locale, :role, :trade::text, access.actor_account()) on conflict do nothing
            """);
    private static final Sql SENT_AGAIN = Sql.of("update access.staff_invitation set sent_at = clock_timestamp() where id = :id");
    private static final Sql OVER = Sql.of("""
            update access.staff_invitation set state = :state, answered_at = clock_timestamp() where id = :id and state = 'SENT'
            """);
    private static final Sql REVOKE = Sql.of("select access.revoke_invitation(:id) as done");

    private final Db db;

    InvitationStore(Db db) {
        this.db = db;
    }

    /** Somebody who has not come in yet. */
    public record Invited(UUID id, String login, String name, String locale, Hat.Role role, @Nullable String trade, @Nullable UUID organisation,
            @Nullable String organisationFr, @Nullable String organisationNl, Instant sent) {}

    List<Invited> pending(@Nullable UUID only) {
        return db.sql(PENDING).param("only", only).query((row, _) -> invited(row)).list();
    }

    Optional<Invited> one(UUID id) {
        return db.sql(ONE).param("id", id).query((row, _) -> invited(row)).optional();
    }

    boolean add(InviteStaff.Request request, Hat.Role role) {
        return db.sql(ADD).param("id", request.id()).param("organisation", request.organisation()).param("login", AccountStore.normal(request.login()))
                .param("name", request.name().strip()).param("locale", request.locale()).param("role", role.name())
                .param("trade", request.trade()).update() == 1;
    }

    void sentAgain(UUID id) {
        db.sql(SENT_AGAIN).param("id", id).update();
    }

    boolean over(UUID id, String state) {
        return db.sql(OVER).param("id", id).param("state", state).update() == 1;
    }

    void revoke(UUID id) {
        db.sql(REVOKE).param("id", id).query((row, _) -> row.getBoolean("done")).single();
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(row.getObject("id", UUID.class), row.getString("login"), row.getString("display_name"), row.getString("locale"),
                Hat.Role.valueOf(row.getString("role")), row.getString("trade"), row.getObject("organisation_id", UUID.class),
                row.getString("name_fr"), row.getString("name_nl"), Objects.requireNonNull(row.getTimestamp("sent_at")).toInstant());
    }
}
