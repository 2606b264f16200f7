package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.Links;
import brussels.boost.access.Names;
import brussels.boost.access.Tries;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.OpenSession;
import brussels.boost.access.domain.signin.PasswordPolicy;
import brussels.boost.access.domain.signin.Passwords;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.access.domain.signin.Way;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person comes to their own page by the link they were given: a name to come back with, a password, and they are in. */
@Component
public class OpenOwnPage {
    private static final Actor.Job DOOR = Actor.Job.named("own-page", "IDENTITY");
    private static final String PURPOSE = "own-page";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final Access access;
    private final Links links;
    private final Tries tries;
    private final Names names;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final SessionStore sessions;
    private final OpenSession open;

    OpenOwnPage(Transactions transactions, Access access, Links links, Tries tries, Names names, AccountStore accounts, Passwords passwords,
            SessionStore sessions, OpenSession open) {
        this.transactions = transactions;
        this.access = access;
        this.links = links;
        this.tries = tries;
        this.names = names;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.open = open;
    }

    /** @param login with which the person came in until now, or null the first time */
    public record Door(String name, @Nullable String login) {}

    /** @param from where the request comes from; counted as a keyed hash, never kept */
    public record Request(String token, String from, String login, String password, String language, Device device) {}

    /** Looking uses nothing up; empty when it is over, used, replaced or unknown. */
    public Optional<Door> look(String token, String from) {
        return held(token, from).map(person -> in(person, CircleActs.OWN_PAGE_LOOKED).door());
    }

    /** @return the session, for the cookie */
    public OpenSession.Opened run(Request request) {
        PersonId person = held(request.token(), request.from()).orElseThrow(() -> Refusal.absent("ownpage.over"));
        Door door = in(person, CircleActs.OWN_PAGE_LOOKED).door();
        String login = door.login() == null ? OwnPagePolicy.login(request.login()) : door.login();
        PasswordPolicy.objection(request.password(), List.of(login.split("@")[0], door.name(), "boost")).ifPresent(key -> {
            throw Refusal.invalid("chosen", key);
        });
        // Argon2 before the transaction: no connection is held meanwhile
        String hash = passwords.hash(request.password());
        AccountId account = transactions.write(DOOR.about(person), () -> {
            In now = in(person, CircleActs.OWN_PAGE_OPENED);
            if (!links.use(request.token())) {
                throw Refusal.absent("ownpage.over");
            }
            AccountId mine = now.account() == null ? fresh(person, login, door.name(), request.language()) : now.account();
            accounts.setPassword(mine, hash);
            sessions.endOthers(mine, "");
            return mine;
        });
        return open.run(account, Way.LINK, request.device());
    }

    private AccountId fresh(PersonId person, String login, String name, String language) {
        var account = AccountId.fresh();
        accounts.create(new Accounts.NewAccount(account, login, name, language, null, false));
        // a name that somebody has already, also of an account that is closed
        if (accounts.byLogin(login).map(AccountStore.Known::id).filter(account::equals).isEmpty()) {
            throw Refusal.invalid("login", "ownpage.refusal.taken");
        }
        accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.PERSON, null, null, null), null);
        accounts.isPerson(account, person);
        return account;
    }

    private record In(String name, AccountStore.@Nullable Known known) {
        Door door() {
            return new Door(name, known == null ? null : known.login());
        }

        @Nullable AccountId account() {
            return known == null ? null : known.id();
        }
    }

    private In in(PersonId person, Act act) {
        Actor.Job job = DOOR.about(person);
        return transactions.write(job, () -> {
            var patient = access.write(job, person, act, Family.IDENTITY);
            return new In(names.nameToUse(patient), accounts.ofPerson(person).orElse(null));
        });
    }

    private Optional<PersonId> held(String token, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, 30, WINDOW)) {
                return Optional.empty();
            }
            Optional<PersonId> held = links.look(token, Links.Purpose.OWN_PAGE).map(one -> Objects.requireNonNull(one.actor().person()));
            if (held.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return held;
        });
    }
}
