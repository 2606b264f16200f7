package brussels.boost.access.domain;

import brussels.boost.access.Discretion;
import brussels.boost.access.PatientAccess;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Leaves protective services out of the person's own pages until the password was given again, whatever was answered to
 * "whose phone is this?": whoever holds the telephone could answer that too. Nothing on a page says that something is left out.
 */
@Component
public class KeepDiscreet implements Discretion {
    /** Also who left such a service: the line is about the day they were there. */
    private static final Sql PROTECTIVE = Sql.of("""
            select distinct h.account_id from access.hat h join access.organisation o on o.id = h.organisation_id
            where o.protective and h.account_id = any(:accounts::uuid[]) limit 500
            """);

    private final Db db;

    KeepDiscreet(Db db) {
        this.db = db;
    }

    public static boolean over(Actor actor) {
        return actor instanceof Actor.Oneself self && !self.proved();
    }

    @Override
    public Set<AccountId> leftOut(PatientAccess patient, Collection<AccountId> accounts) {
        if (!over(patient.actor()) || accounts.isEmpty()) {
            return Set.of();
        }
        return db.sql(PROTECTIVE).param("accounts", Sql.array(accounts))
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class))).list().stream().collect(Collectors.toSet());
    }

    public List<Journal.Looked> shown(PatientAccess patient, List<Journal.Looked> lines) {
        Set<AccountId> out = leftOut(patient, lines.stream().map(KeepDiscreet::account).filter(Objects::nonNull).distinct().toList());
        return out.isEmpty() ? lines : lines.stream().filter(line -> !out.contains(account(line))).toList();
    }

    private static @Nullable AccountId account(Journal.Looked line) {
        UUID account = line.account();
        return account == null ? null : new AccountId(account);
    }
}
