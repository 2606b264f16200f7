package brussels.boost.access.domain.staff;

import brussels.boost.access.Act;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody is invited to work here, by mail. Until they come in nothing of them is made, and whoever invites learns
 * nothing about that address.
 */
@Component
public class InviteStaff {
    static final Act INVITED = Act.of("access.staff.invited");
    private static final String SUBJECT = "invitation";

    private final Transactions transactions;
    private final Reach reach;
    private final InvitationStore store;
    private final Links links;
    private final Outbox outbox;
    private final History history;
    private final Journal journal;
    private final Thresholds thresholds;

    InviteStaff(Transactions transactions, Reach reach, InvitationStore store, Links links, Outbox outbox, History history, Journal journal, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.reach = reach;
        this.store = store;
        this.links = links;
        this.outbox = outbox;
        this.history = history;
        this.journal = journal;
    }

    /** @param id of the form: sent twice, they are invited once */
    public record Request(UUID id, String name, String login, String locale, Hat.@Nullable Role role, @Nullable String trade,
            @Nullable UUID organisation) {}

    public void run(Actor actor, Request request) {
        Hat.Role role = check(request);
        transactions.write(actor, () -> {
            if (!reach.of(actor).mayGive(role, request.organisation())) {
                throw Refusal.invalid("role", "staff.role.notYours");
            }
            if (store.add(request, role)) {
                mail(actor, store.one(request.id()).orElseThrow(Refusal::notFound));
                history.keep(actor, SUBJECT, request.id(), "invitation.role", null, "access.role." + role);
                journal.write(actor, new Journal.Line(INVITED.key(), null, "", request.id(), null, false));
            }
        });
    }

    private static Hat.Role check(Request request) {
        var wrong = new LinkedHashMap<String, String>();
        Hat.Role role = request.role();
        if (request.name().isBlank()) {
            wrong.put("name", "staff.name.missing");
        }
        if (!isMail(request.login())) {
            wrong.put("login", "access.signIn.needsMail");
        }
        if (!List.of("fr", "nl", "en").contains(request.locale())) {
            wrong.put("locale", "staff.locale.missing");
        }
        if (role == Hat.Role.PROFESSIONAL && !Hat.TRADES.contains(request.trade() == null ? "" : request.trade())) {
            wrong.put("trade", "staff.trade.missing");
        }
        if (role == null) {
            wrong.put("role", "staff.role.missing");
        }
        if (role == null || !wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return role;
    }

    static boolean isMail(String login) {
        return login.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    /** A fresh link; the one before opens nothing more. */
    public void again(Actor actor, UUID invitation) {
        transactions.write(actor, () -> {
            InvitationStore.Invited invited = within(actor, invitation);
            store.revoke(invitation);
            store.sentAgain(invitation);
            mail(actor, invited);
        });
    }

    public void withdraw(Actor actor, UUID invitation) {
        transactions.write(actor, () -> {
            within(actor, invitation);
            store.revoke(invitation);
            store.over(invitation, "WITHDRAWN");
            history.keep(actor, SUBJECT, invitation, "invitation.state", "staff.invited", "staff.withdrawn");
        });
    }

    private InvitationStore.Invited within(Actor actor, UUID invitation) {
        Reach.Managed managed = reach.of(actor);
        return store.one(invitation).filter(one -> managed.covers(one.organisation())).orElseThrow(Refusal::notFound);
    }

    private void mail(Actor actor, InvitationStore.Invited invited) {
        Links.Issued link = links.issue(actor, Links.Purpose.STAFF, invited.id(), thresholds.of(Thresholds.Line.STAFF_INVITATION), 1);
        outbox.send(new Outbox.Letter(invited.login(), invited.locale(), "access.mail.staff", "/sign-in/join/" + link.token(), "staff:" + link.id()));
    }
}
