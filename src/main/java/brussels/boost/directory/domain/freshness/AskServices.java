package brussels.boost.directory.domain.freshness;

import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.Editors;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to services whose time has come, reminds once, and gives a new link to whoever asks: only ever to the address we know. */
@Component
public class AskServices {
    static final Actor ACTOR = Actor.Job.named("directory-freshness");
    private static final Duration ADDRESS_KEPT = Duration.ofDays(90);
    private static final int LIST = 40;

    private final Transactions transactions;
    private final Editors editors;
    private final DueReader due;
    private final InquiryStore inquiries;
    private final CallStore calls;
    private final Links links;
    private final Outbox outbox;
    private final BrusselsTime time;
    private final Thresholds thresholds;

    AskServices(Transactions transactions, Editors editors, DueReader due, InquiryStore inquiries, CallStore calls, Links links, Outbox outbox, BrusselsTime time, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.editors = editors;
        this.due = due;
        this.inquiries = inquiries;
        this.calls = calls;
        this.links = links;
        this.outbox = outbox;
        this.time = time;
    }

    /** What an editor sees of it. */
    public record Desk(FreshCounts counts, Asking asking, List<DueEntry> due, List<Inquiry.Sent> sent) {}

    public Desk read(Actor actor) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            LocalDate today = time.today();
            return new Desk(due.counts(today), calls.asking(), due.all(today, LIST), inquiries.lately());
        });
    }

    public void set(Actor actor, boolean automatic, int most) {
        if (most < 1 || most > 500) {
            throw Refusal.invalid("most", "directory.fresh.most.wrong");
        }
        transactions.write(actor, () -> {
            editors.require(actor);
            calls.set(automatic, most);
            editors.did(actor, DirectoryActs.ASKED, null);
        });
    }

    /** To those due longest, as many as set. @return how many were written to */
    public int start(Actor actor) {
        return transactions.write(actor, () -> {
            editors.require(actor);
            editors.did(actor, DirectoryActs.ASKED, null);
            return write(actor, actor.account() == null ? null : actor.account().value());
        });
    }

    /** Every hour: the weekly questions, reminders, and what ended without an answer. */
    public void run() {
        transactions.write(ACTOR, () -> {
            Instant now = time.now();
            inquiries.close(now, now.minus(ADDRESS_KEPT));
            for (Inquiry inquiry : inquiries.toRemind(now.minus(thresholds.of(Thresholds.Line.SERVICE_REMINDER)), now)) {
                mail(ACTOR, inquiry, "directory.mail.reminder", Duration.between(now, inquiry.expires()));
                inquiries.reminded(inquiry.id(), now);
            }
            if (calls.asking().dueOn(time.today())) {
                write(ACTOR, null);
                calls.asked(time.today());
            }
        });
    }

    /** A new link for an old one; nothing is said about whether it was sent. */
    void again(UUID old) {
        inquiries.one(old).flatMap(inquiry -> due.one(inquiry.service())).filter(entry -> !entry.mail().isEmpty()).ifPresent(entry -> {
            Duration lifetime = thresholds.of(Thresholds.Line.SERVICE_CHECK);
            Instant until = time.now().plus(lifetime);
            Inquiry open = inquiries.openOf(entry.id()).orElse(null);
            if (open == null) {
                ask(ACTOR, entry, null, lifetime);
            } else {
                inquiries.longer(open.id(), entry.mail(), until);
                mail(ACTOR, new Inquiry(open.id(), open.service(), open.state(), entry.mail(), open.language(), open.asked(), until), "directory.mail.check", lifetime);
            }
        });
    }

    private int write(Actor actor, @Nullable UUID by) {
        List<DueEntry> now = due.toWrite(time.today(), calls.asking().most());
        Duration lifetime = thresholds.of(Thresholds.Line.SERVICE_CHECK);
        now.forEach(entry -> ask(actor, entry, by, lifetime));
        return now.size();
    }

    private void ask(Actor actor, DueEntry entry, @Nullable UUID by, Duration lifetime) {
        Instant now = time.now();
        var inquiry = new Inquiry(Id.next(), entry.id(), Inquiry.State.OPEN, entry.mail(), entry.language(), now, now.plus(lifetime));
        if (inquiries.add(inquiry, by)) {
            mail(actor, inquiry, "directory.mail.check", lifetime);
        }
    }

    private void mail(Actor actor, Inquiry inquiry, String key, Duration lifetime) {
        String to = inquiry.sentTo();
        String name = due.one(inquiry.service()).map(entry -> entry.name(inquiry.language())).orElse("");
        if (to != null) {
            Links.Issued link = links.issue(actor, Links.Purpose.SERVICE_CHECK, inquiry.id(), lifetime, 1);
            outbox.send(new Outbox.Letter(to, inquiry.language(), key, "/check/" + link.token(), "check:" + link.id(), List.of(name)));
        }
    }
}
