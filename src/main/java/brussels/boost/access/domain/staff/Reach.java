package brussels.boost.access.domain.staff;

import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far an administrator reaches: the installation's everywhere, an organisation's in that organisation. */
@Component
class Reach {
    private static final Sql WORN = Sql.of("""
            select role, organisation_id from access.hat
            where id = :hat and account_id = :account and role in ('ADMIN', 'ORGANISATION_ADMIN')
              and valid_from <= access.today() and (valid_until is null or valid_until >= access.today())
            """);

    private final Db db;

    Reach(Db db) {
        this.db = db;
    }

    /** @param only the one organisation, or null for all of them */
    record Managed(@Nullable UUID only) {
        boolean everywhere() {
            return only == null;
        }

        boolean covers(@Nullable UUID organisation) {
            return only == null || only.equals(organisation);
        }

        /** An organisation's administrator gives the roles of an organisation, and there alone. */
        boolean mayGive(Hat.Role role, @Nullable UUID organisation) {
            return switch (role) {
                case PROFESSIONAL, ORGANISATION_ADMIN -> organisation != null && covers(organisation);
                case ADMIN, PRIVACY_OFFICER, COORDINATOR -> everywhere() && organisation == null;
                case PERSON, CARER -> false;
            };
        }
    }

    /** Inside a transaction. Refuses who administers nothing. */
    Managed of(Actor actor) {
        if (!(actor instanceof Actor.Professional worn)) {
            throw Refusal.forbidden("error.otherRole");
        }
        return db.sql(WORN).param("hat", worn.hat().value()).param("account", worn.account().value())
                .query((row, _) -> new Managed(row.getString("role").equals("ADMIN") ? null
                        : Objects.requireNonNull(row.getObject("organisation_id", UUID.class))))
                .optional()
                .orElseThrow(() -> Refusal.forbidden("error.otherRole"));
    }
}
