package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of whom an organisation's own sign-in means. */
@Component
class IssuerStore {
    private static final Sql BOUND = Sql.of("""
            select a.id from access.issuer_link l join access.account a on a.id = l.account_id and a.state = 'ACTIVE'
            where l.issuer = :issuer and l.subject = :subject
            """);
    private static final Sql BIND = Sql.of("""
            insert into access.issuer_link (issuer, subject, account_id) values (:issuer, :subject, :account) on conflict do nothing
            """);

    private final Db db;

    IssuerStore(Db db) {
        this.db = db;
    }

    Optional<AccountId> bound(IssuerClient.Identity who) {
        return db.sql(BOUND).param("issuer", who.issuer()).param("subject", who.subject())
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class))).optional();
    }

    /** False when that account is already somebody else at this issuer. */
    boolean bind(IssuerClient.Identity who, AccountId account) {
        return db.sql(BIND).param("issuer", who.issuer()).param("subject", who.subject()).param("account", account.value()).update() == 1;
    }
}
