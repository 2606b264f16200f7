package brussels.boost.agenda.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of devices that read "Rendez-vous". */
@Component
class DeviceStore {
    private static final Sql ADD = Sql.of("""
            insert into agenda.device (id, account_id, hat_id) values (:id, :account, :hat) on conflict do nothing
            """);
    private static final Sql LIST = Sql.of("""
            select id, given_at, last_read from agenda.device
            where account_id = :account and revoked_at is null order by given_at desc, id limit 20
            """);
    private static final Sql REVOKE = Sql.of("""
            update agenda.device set revoked_at = now() where id = :id and account_id = :account and revoked_at is null
            """);
    private static final Sql OWNER = Sql.of("""
            update agenda.device set last_read = :now where id = :id and revoked_at is null returning account_id, hat_id
            """);

    private final Db db;

    DeviceStore(Db db) {
        this.db = db;
    }

    /** As its owner sees it. */
    record Device(UUID id, Instant given, @Nullable Instant lastRead) {}

    boolean add(Actor.Professional actor, UUID id) {
        return db.sql(ADD).param("id", id).param("account", actor.account().value()).param("hat", actor.hat().value()).update() == 1;
    }

    List<Device> of(AccountId account) {
        return db.sql(LIST)
                .param("account", account.value())
                .query((row, _) -> {
                    Timestamp read = row.getTimestamp("last_read");
                    return new Device(row.getObject("id", UUID.class), row.getTimestamp("given_at").toInstant(), read == null ? null : read.toInstant());
                })
                .list();
    }

    void revoke(AccountId account, UUID id) {
        db.sql(REVOKE).param("id", id).param("account", account.value()).update();
    }

    Optional<Actor.Professional> owner(UUID id, Instant now) {
        return db.sql(OWNER)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Actor.Professional(new AccountId(row.getObject("account_id", UUID.class)), new HatId(row.getObject("hat_id", UUID.class))))
                .optional();
    }
}
