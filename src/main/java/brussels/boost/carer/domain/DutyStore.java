package brussels.boost.carer.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of professionals who answer carers that nobody could call; whoever was asked longest ago comes first. */
@Component
class DutyStore {
    private static final Sql START = Sql.of("""
            insert into carer.on_duty (account_id, hat_id) values (:account, :hat) on conflict (account_id) do update set hat_id = excluded.hat_id
            """);
    private static final Sql STOP = Sql.of("delete from carer.on_duty where account_id = :account");
    private static final Sql IS = Sql.of("select exists (select 1 from carer.on_duty where account_id = :account) as on_duty");
    private static final Sql NEXT = Sql.of("""
            update carer.on_duty set last_asked = clock_timestamp()
            where account_id = (select d.account_id from carer.on_duty d where not d.account_id = any(:not::uuid[]) and not access.away(d.account_id)
                                order by d.last_asked nulls first, d.since limit 1)
            returning account_id, hat_id
            """);
    private static final Sql READY = Sql.of("select carer.ready_beside(:whom::uuid) as ready");
    private static final Sql ALL = Sql.of("select account_id, hat_id from carer.on_duty where not access.away(account_id) order by last_asked nulls first, since limit 10");

    private final Db db;

    DutyStore(Db db) {
        this.db = db;
    }

    /** A professional ready to answer. */
    record OnDuty(AccountId account, HatId hat) {}

    void start(AccountId account, HatId hat) {
        db.sql(START).param("account", account.value()).param("hat", hat.value()).update();
    }

    void stop(AccountId account) {
        db.sql(STOP).param("account", account.value()).update();
    }

    boolean is(AccountId account) {
        return db.sql(IS).param("account", account.value()).query((row, _) -> row.getBoolean("on_duty")).single();
    }

    Optional<OnDuty> next(Collection<AccountId> not) {
        return db.sql(NEXT).param("not", Sql.array(not)).query((row, _) -> onDuty(row.getObject("account_id", UUID.class), row.getObject("hat_id", UUID.class))).optional();
    }

    /** Somebody other than this one can be asked today. */
    boolean readyBeside(@Nullable AccountId whom) {
        return db.sql(READY).param("whom", whom == null ? null : whom.value()).query((row, _) -> row.getBoolean("ready")).single();
    }

    List<OnDuty> all() {
        return db.sql(ALL).query((row, _) -> onDuty(row.getObject("account_id", UUID.class), row.getObject("hat_id", UUID.class))).list();
    }

    private static OnDuty onDuty(UUID account, UUID hat) {
        return new OnDuty(new AccountId(account), new HatId(hat));
    }
}
