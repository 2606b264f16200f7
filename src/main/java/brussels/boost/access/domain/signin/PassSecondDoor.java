package brussels.boost.access.domain.signin;

import brussels.boost.access.domain.signin.SessionStore.Waiting;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The second proof of a session that waits for it: a code of the telephone or one of the recovery codes, each good
 * once. The session then gets another token than the one that waited.
 */
@Component
public class PassSecondDoor {
    private static final Actor DOOR = Actor.Job.named("sign-in");
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 8;

    private final Transactions transactions;
    private final SessionStore sessions;
    private final AccountStore accounts;
    private final SecondFactorStore store;
    private final Throttle throttle;
    private final BrusselsTime time;
    private final Journal journal;

    PassSecondDoor(Transactions transactions, SessionStore sessions, AccountStore accounts, SecondFactorStore store, Throttle throttle,
            BrusselsTime time, Journal journal) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.accounts = accounts;
        this.store = store;
        this.throttle = throttle;
        this.time = time;
        this.journal = journal;
    }

    /** @param toScan a generator's new secret, when none is set up yet */
    public record Asked(@Nullable NewSecret toScan) {}

    /** @param address for the QR code @param byHand the same to type */
    public record NewSecret(String address, String byHand) {
        static NewSecret of(byte[] secret, String login) {
            return new NewSecret(Totp.address(secret, login), Totp.base32(secret).replaceAll("(.{4})(?=.)", "$1 "));
        }
    }

    /** @param codes recovery codes to show once, when the generator was set up just now */
    public record Passed(String token, List<String> codes) {}

    /** What the door asks of this session; empty when it waits for nothing. */
    public Optional<Asked> look(String token) {
        return transactions.write(DOOR, () -> sessions.waiting(token).map(waiting -> new Asked(
                waiting.manner().awaits() == SecondDoor.Awaits.CODE ? null
                        : NewSecret.of(store.begin(waiting.account()).secret(), accounts.known(waiting.account()).login()))));
    }

    public Passed run(String token, String typed) {
        Tried tried = transactions.write(DOOR, () -> tryOnce(token, typed));
        if (tried.refusal() != null) {
            throw Refusal.invalid("code", tried.refusal());
        }
        return Objects.requireNonNull(tried.passed());
    }

    /** A miss is counted, so it must not roll back. */
    private record Tried(@Nullable Passed passed, @Nullable String refusal) {}

    private Tried tryOnce(String token, String typed) {
        Waiting waiting = sessions.waiting(token).orElseThrow(() -> Refusal.absent("access.second.over"));
        if (!throttle.allows("second", waiting.account().toString(), MOST_TRIES, WINDOW)) {
            return new Tried(null, "access.second.tooOften");
        }
        boolean setUp = waiting.manner().awaits() == SecondDoor.Awaits.ENROL;
        boolean byCode = store.use(waiting.account(), typed, time.now());
        if (!byCode && (setUp || !store.useRecovery(waiting.account(), typed))) {
            return new Tried(null, "access.second.wrong");
        }
        journal.write(DOOR, new Journal.Line(byCode ? "access.second.code" : "access.second.recovery", null, "", waiting.account().value(), null, false));
        List<String> codes = List.of();
        if (setUp) {
            store.confirm(waiting.account());
            codes = store.freshCodes(waiting.account());
        }
        sessions.end(token);
        String next = sessions.open(waiting.account(), waiting.hat(), new SessionStore.Manner(waiting.manner().way(), waiting.manner().device(), null, true));
        return new Tried(new Passed(next, codes), null);
    }
}
