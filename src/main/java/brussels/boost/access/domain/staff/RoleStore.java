package brussels.boost.access.domain.staff;

import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of a role that ends. */
@Component
class RoleStore {
    private static final Sql HELD = Sql.of("""
            select a.id as account_id, a.display_name, h.role, h.trade, o.name_fr, o.name_nl from access.hat h
            join access.account a on a.id = h.account_id
            left join access.organisation o on o.id = h.organisation_id
            where h.id = :hat and (h.valid_until is null or h.valid_until >= access.today())
              and exists (select 1 from access.hat mine
                          where mine.account_id = access.actor_account()
                            and mine.valid_from <= access.today() and (mine.valid_until is null or mine.valid_until >= access.today())
                            and (mine.role = 'ADMIN' or (mine.role = 'ORGANISATION_ADMIN' and mine.organisation_id = h.organisation_id)))
            """);
    private static final Sql END = Sql.of("select access.end_role(:hat, :entrusted::uuid) as said");

    private final Db db;

    RoleStore(Db db) {
        this.db = db;
    }

    enum Said {
        DONE,
        ABSENT,
        /** Somebody would have nobody: a colleague must be named. */
        ALONE,
        /** The colleague named works elsewhere, or in no role today. */
        NOT_THEM
    }

    Said end(HatId hat, @Nullable AccountId entrusted) {
        return db.sql(END).param("hat", hat.value()).param("entrusted", entrusted == null ? null : entrusted.value())
                .query((row, _) -> Said.valueOf(row.getString("said"))).single();
    }

    /** A role this administrator may end. */
    Optional<EndRole.Held> held(HatId hat) {
        return db.sql(HELD).param("hat", hat.value()).query((row, _) -> new EndRole.Held(new AccountId(row.getObject("account_id", UUID.class)), row.getString("display_name"),
                new Hat(hat, Hat.Role.valueOf(row.getString("role")), row.getString("name_fr"), row.getString("name_nl"), row.getString("trade")))).optional();
    }
}
