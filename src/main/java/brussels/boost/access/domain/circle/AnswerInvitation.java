package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.Links;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Tries;
import brussels.boost.access.domain.OwnPagePolicy;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.OpenSession;
import brussels.boost.access.domain.signin.PasswordPolicy;
import brussels.boost.access.domain.signin.Passwords;
import brussels.boost.access.domain.signin.SendSignInLink;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever was invited says yes or no: near ones on a telephone without account, professionals with theirs. */
@Component
public class AnswerInvitation {
    private static final Actor DOOR = Actor.Job.named("invitation");
    private static final String PURPOSE = "invitation";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final Access access;
    private final Links links;
    private final Tries tries;
    private final AccountStore accounts;
    private final CircleInvitationStore store;
    private final ExclusionStore exclusions;
    private final SendSignInLink signIn;
    private final ApplicationEventPublisher events;
    private final Passwords passwords;
    private final OpenSession sessions;

    AnswerInvitation(Transactions transactions, Access access, Links links, Tries tries, AccountStore accounts, CircleInvitationStore store,
            ExclusionStore exclusions, SendSignInLink signIn, ApplicationEventPublisher events,
            Passwords passwords, OpenSession sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
        this.access = access;
        this.links = links;
        this.tries = tries;
        this.accounts = accounts;
        this.store = store;
        this.exclusions = exclusions;
        this.signIn = signIn;
        this.events = events;
    }

    /** @param professional they answer with an account of their own @param host who invites */
    public record Invitation(String host, @Nullable String name, @Nullable String part, boolean professional, boolean secrecy) {}

    /** @param mail to see what is opened, an account is made with it; without it nothing is seen on a screen */
    public record Yes(String token, String from, String name, @Nullable String part, @Nullable String phone, @Nullable String mail,
            boolean promised, String language) {}

    /** Empty when it is over, answered, taken back or unknown: the page does not say which. */
    public Optional<Invitation> look(String token, String from) {
        return held(token, from).flatMap(held -> with(held, patient -> store.invited(patient).map(one -> new Invitation(one.host(), one.words().name(),
                one.words().part(), one.kind() == MemberCard.Kind.PROFESSIONAL || one.kind() == MemberCard.Kind.SERVICE, one.secrecy()))));
    }

    /** Somebody near, without account. */
    public void yes(Yes yes) {
        String mail = CirclePolicy.mail(yes.mail());
        CirclePolicy.promised(yes.name(), yes.promised());
        Links.Held held = held(yes.token(), yes.from()).orElseThrow(AnswerInvitation::over);
        AccountId account = mail == null ? null : fresh(held, new Door("mail", mail, "circle.invited.known"), yes);
        answer(held, new NewMember.Words(yes.name().strip(), yes.part(), yes.phone(), null), account, null, mail);
        if (mail != null) {
            signIn.run(new SendSignInLink.Request(mail, yes.from()));
        }
    }

    /** Somebody near, without a mail: a name of their own and a password, and they are in. @return the session, for the cookie */
    public OpenSession.Opened yes(Yes yes, String typed, String password, Device device) {
        CirclePolicy.promised(yes.name(), yes.promised());
        String login = OwnPagePolicy.name(typed);
        PasswordPolicy.objection(password, List.of(login, yes.name(), "boost")).ifPresent(key -> {
            throw Refusal.invalid("chosen", key);
        });
        Links.Held held = held(yes.token(), yes.from()).orElseThrow(AnswerInvitation::over);
        // Argon2 before the transaction: no connection is held meanwhile
        String hash = passwords.hash(password);
        AccountId account = fresh(held, new Door("login", login, "ownpage.refusal.taken"), yes);
        transactions.write(DOOR, () -> accounts.setPassword(account, hash));
        answer(held, new NewMember.Words(yes.name().strip(), yes.part(), yes.phone(), null), account, null, null);
        return sessions.run(account, Way.LINK, device);
    }

    /** Somebody with an account, in the role they wear. */
    public void yes(Actor actor, String token, String from) {
        AccountId account = Objects.requireNonNull(actor.account());
        HatId hat = actor instanceof Actor.Professional worn ? worn.hat() : null;
        Links.Held held = held(token, from).orElseThrow(AnswerInvitation::over);
        answer(held, null, account, hat, transactions.read(DOOR, () -> accounts.known(account).login()));
    }

    public void no(String token, String from) {
        held(token, from).ifPresent(held -> {
            Actor.LinkHolder holder = held.actor();
            PersonId person = Objects.requireNonNull(holder.person());
            transactions.write(holder, () -> {
                access.read(holder, person, CircleActs.DECLINED, Family.IDENTITY);
                store.decline();
                events.publishEvent(new CircleChanged(person));
            });
        });
    }

    private void answer(Links.Held held, NewMember.@Nullable Words typed, @Nullable AccountId account, @Nullable HatId hat, @Nullable String mail) {
        Actor.LinkHolder holder = held.actor();
        PersonId person = Objects.requireNonNull(holder.person());
        transactions.write(holder, () -> {
            var patient = access.read(holder, person, CircleActs.ACCEPTED, Family.IDENTITY);
            NewMember.Words words = typed == null ? store.invited(patient).orElseThrow(AnswerInvitation::over).words() : typed;
            if (!store.accept(patient, words, account, hat, exclusions.hashes(person, words.name(), mail))) {
                throw over();
            }
            events.publishEvent(new CircleChanged(person));
        });
    }

    /** With what they come back. @param taken what is said when somebody has it already */
    private record Door(String field, String login, String taken) {}

    /** A new account for an address or a name nobody here has; whoever has one signs in and opens the link again. */
    private AccountId fresh(Links.Held held, Door door, Yes yes) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE + ".mail", held.id().toString(), 5, Duration.ofHours(1))) {
                throw Refusal.invalid(door.field(), "access.signIn.tooOften");
            }
            tries.missed(PURPOSE + ".mail", held.id().toString(), Duration.ofHours(1));
            var account = AccountId.fresh();
            if (accounts.byLogin(door.login()).isPresent()) {
                throw Refusal.invalid(door.field(), door.taken());
            }
            accounts.create(new Accounts.NewAccount(account, door.login(), yes.name().strip(), yes.language(), null, false));
            // also one of an account that is closed
            if (accounts.byLogin(door.login()).map(AccountStore.Known::id).filter(account::equals).isEmpty()) {
                throw Refusal.invalid(door.field(), door.taken());
            }
            accounts.giveHat(account, new Hat(HatId.fresh(), Hat.Role.CARER, null, null, null), null);
            return account;
        });
    }

    private <T> Optional<T> with(Links.Held held, Function<PatientAccess, Optional<T>> work) {
        Actor.LinkHolder holder = held.actor();
        try {
            return transactions.write(holder, () -> work.apply(
                    access.read(holder, Objects.requireNonNull(holder.person()), CircleActs.INVITATION_OPENED, Family.IDENTITY)));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private Optional<Links.Held> held(String token, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, 30, WINDOW)) {
                return Optional.empty();
            }
            Optional<Links.Held> held = links.look(token, Links.Purpose.INVITATION).filter(one -> one.actor().person() != null);
            if (held.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return held;
        });
    }

    private static Refusal over() {
        return Refusal.absent("circle.invited.over");
    }
}
