package brussels.boost.access.domain.staff;

import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.domain.signin.SecondFactorStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works here, for those who manage accounts: within their reach, and never a person or a carer. */
@Component
public class ReadStaff {
    public static final int PAGE = 25;
    static final String SUBJECT = "account";

    private final Transactions transactions;
    private final Reach reach;
    private final History history;
    private final StaffStore store;
    private final InvitationStore invitations;
    private final SecondFactorStore factors;

    ReadStaff(Transactions transactions, Reach reach, History history, StaffStore store, InvitationStore invitations, SecondFactorStore factors) {
        this.transactions = transactions;
        this.reach = reach;
        this.history = history;
        this.store = store;
        this.invitations = invitations;
        this.factors = factors;
    }

    /** Whether it may be used. */
    public enum State {
        ACTIVE,
        LOCKED,
        CLOSED
    }

    /** @param hats within the reader's reach */
    public record Account(UUID id, String name, String login, String locale, State state, List<Hat> hats, int version) {
        Account wearing(List<Hat> others) {
            return new Account(id, name, login, locale, state, others, version);
        }
    }

    public record After(String name, UUID id) {}

    /** @param invited not here yet */
    public record Found(List<Account> accounts, List<InvitationStore.Invited> invited) {}

    /** @param whole the actor may lock or rename it, because it works nowhere else @param second its door asks a code */
    public record Opened(Account account, boolean whole, boolean own, boolean everywhere, boolean second, List<History.Line> history) {}

    public Found list(Actor actor, @Nullable String text, @Nullable After after) {
        return transactions.read(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            return new Found(store.list(managed.only(), ManageOrganisations.plain(text), after),
                    after == null && text == null ? invitations.pending(managed.only()) : List.of());
        });
    }

    public Opened one(Actor actor, UUID id) {
        return transactions.read(actor, () -> {
            Reach.Managed managed = reach.of(actor);
            Account account = find(managed, id);
            return new Opened(account, whole(managed, id), own(actor, id), managed.everywhere(), factors.asked(new AccountId(id)), history.of(SUBJECT, id));
        });
    }

    Account find(Reach.Managed managed, UUID id) {
        return store.one(managed.only(), id).orElseThrow(Refusal::notFound);
    }

    boolean whole(Reach.Managed managed, UUID id) {
        UUID only = managed.only();
        return only == null || !store.elsewhere(id, only);
    }

    /** Refuses unless the account works nowhere the reader does not reach. */
    Account wholly(Reach.Managed managed, UUID id) {
        Account account = find(managed, id);
        if (!whole(managed, id)) {
            throw Refusal.forbidden("staff.refusal.elsewhere");
        }
        return account;
    }

    static boolean own(Actor actor, UUID id) {
        var account = actor.account();
        return account != null && account.value().equals(id);
    }
}
