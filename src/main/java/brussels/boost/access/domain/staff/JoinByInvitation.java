package brussels.boost.access.domain.staff;

import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Links;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.access.domain.signin.PasswordPolicy;
import brussels.boost.access.domain.signin.Passwords;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.springframework.stereotype.Component;

/** Who was invited comes in: with a password only they know, or with the account they have already. */
@Component
public class JoinByInvitation {
    static final Act JOINED = Act.of("access.staff.joined");
    private static final Actor DOOR = Actor.Job.named("invitation");

    private final Transactions transactions;
    private final Links links;
    private final InvitationStore invitations;
    private final AccountStore accounts;
    private final Passwords passwords;
    private final History history;
    private final Journal journal;

    JoinByInvitation(Transactions transactions, Links links, InvitationStore invitations, AccountStore accounts, Passwords passwords,
            History history, Journal journal) {
        this.transactions = transactions;
        this.links = links;
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.journal = journal;
    }

    /** @param known they have an account: the role is added to it, and no password asked */
    public record Offer(InvitationStore.Invited invited, boolean known) {}

    /** Looking uses nothing up. */
    public Offer read(String token) {
        return transactions.read(DOOR, () -> offer(token));
    }

    public void run(String token, String password) {
        Offer seen = read(token);
        if (!seen.known()) {
            PasswordPolicy.objection(password, PasswordPolicy.ownWords(seen.invited().name(), seen.invited().login())).ifPresent(key -> {
                throw Refusal.invalid("chosen", key);
            });
        }
        // Argon2 before the transaction: no connection is held meanwhile
        String hash = seen.known() ? "" : passwords.hash(password);
        transactions.write(DOOR, () -> {
            Offer offer = offer(token);
            InvitationStore.Invited invited = offer.invited();
            if (!links.use(token) || !invitations.over(invited.id(), "ACCEPTED")) {
                throw Refusal.absent("access.link.gone");
            }
            AccountId account = accounts.byLogin(invited.login()).map(AccountStore.Known::id).orElseGet(() -> make(invited, hash));
            accounts.giveHat(account, new Hat(new HatId(invited.id()), invited.role(), null, null, invited.trade()),
                    invited.organisation() == null ? null : new OrganisationId(invited.organisation()));
            history.keep(DOOR, ReadStaff.SUBJECT, account, "account.role", null, "access.role." + invited.role());
            journal.write(DOOR, new Journal.Line(JOINED.key(), null, "", account.value(), null, false));
        });
    }

    private AccountId make(InvitationStore.Invited invited, String hash) {
        if (hash.isEmpty()) {
            throw Refusal.absent("access.link.gone");
        }
        var account = AccountId.fresh();
        accounts.create(new Accounts.NewAccount(account, invited.login(), invited.name(), invited.locale(), null, false));
        accounts.setPassword(account, hash);
        // an account that is locked or closed keeps its address, and its door stays shut
        return accounts.byLogin(invited.login()).map(AccountStore.Known::id).filter(account::equals)
                .orElseThrow(() -> Refusal.forbidden("staff.refusal.locked"));
    }

    private Offer offer(String token) {
        return links.look(token, Links.Purpose.STAFF)
                .flatMap(held -> invitations.one(held.subject()))
                .map(invited -> new Offer(invited, accounts.byLogin(invited.login()).isPresent()))
                .orElseThrow(() -> Refusal.absent("access.link.gone"));
    }
}
