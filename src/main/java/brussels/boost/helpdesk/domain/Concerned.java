package brussels.boost.helpdesk.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose home page has anything of the helpdesk on it, remembered for a minute and read again beside the request: the
 * home page of everybody else asks the database nothing.
 */
@Component
class Concerned {
    private static final Actor JOB = Actor.Job.named("helpdesk-concerned");
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    private static final Sql ACCOUNTS = Sql.of("""
            select held_by as account from helpdesk.question where state = 'OPEN' and held_by is not null and call_back_on <= current_date
            union
            select asked_by from helpdesk.question where state = 'CLOSED' and asked_by is not null and worked is null and closed_at > now() - interval '28 days'
            limit 10000
            """);

    private final Transactions transactions;
    private final Db db;
    private final Set<AccountId> accounts = ConcurrentHashMap.newKeySet();
    private final AtomicLong readAt = new AtomicLong(System.nanoTime() - FRESH);

    Concerned(Transactions transactions, Db db) {
        this.transactions = transactions;
        this.db = db;
    }

    boolean is(AccountId account) {
        long last = readAt.get();
        long now = System.nanoTime();
        if (now - last >= FRESH && readAt.compareAndSet(last, now)) {
            Thread.ofVirtual().name("helpdesk-concerned").start(this::read);
        }
        return accounts.contains(account);
    }

    /** From now on, on this node; the others know within a minute. */
    void add(AccountId account) {
        accounts.add(account);
    }

    private void read() {
        Set<AccountId> found = transactions.read(JOB, () -> db.sql(ACCOUNTS).query((row, _) -> new AccountId(row.getObject("account", UUID.class))).list().stream()
                .collect(Collectors.toSet()));
        accounts.addAll(found);
        accounts.retainAll(found);
    }
}
