package brussels.boost.directory.domain.freshness;

import brussels.boost.access.Links;
import brussels.boost.access.Tries;
import brussels.boost.audit.Journal;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.EntryReader;
import brussels.boost.directory.domain.SayForService;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A service reads what is shown of it and says in a minute that it holds, or what does not; by its link alone, once. */
@Component
public class AnswerCheck {
    private static final Actor DOOR = Actor.Job.named("directory-check-door");
    private static final String PURPOSE = "directory.check";
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_MISSES = 30;
    private static final int MOST_NEW_LINKS = 3;

    private final Transactions transactions;
    private final Links links;
    private final Tries tries;
    private final Journal journal;
    private final InquiryStore inquiries;
    private final EntryReader entries;
    private final ServiceWords words;
    private final SayForService say;
    private final AskServices ask;
    private final ReportStore reports;
    private final CallStore calls;
    private final BrusselsTime time;

    AnswerCheck(Transactions transactions, Links links, Tries tries, Journal journal, InquiryStore inquiries, EntryReader entries, ServiceWords words,
            SayForService say, AskServices ask, ReportStore reports, CallStore calls, BrusselsTime time) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.journal = journal;
        this.inquiries = inquiries;
        this.entries = entries;
        this.words = words;
        this.say = say;
        this.ask = ask;
        this.reports = reports;
        this.calls = calls;
        this.time = time;
    }

    /** @param more anything else, for an editor; may be empty @param report id of that line */
    public record Request(Map<String, String> values, String more, UUID report) {
        public Request {
            values = Map.copyOf(values);
        }
    }

    /** Empty when the link is unknown, over or answered. */
    public Optional<EntryFacts> look(String token, String from) {
        return held(token, from).map(held -> transactions.read(held.actor(), () -> open(held))).filter(Optional::isPresent).map(Optional::get);
    }

    /** @return whether something was corrected; empty when the link is over */
    public Optional<Boolean> answer(String token, String from, Request request) {
        return held(token, from).flatMap(held -> transactions.write(held.actor(), () -> open(held).map(facts -> {
            ServiceWords.Read read = words.read(facts, request.values());
            String more = request.more().strip();
            if (!links.use(token) || !inquiries.answer(held.subject(), read.changed() || !more.isEmpty() ? Inquiry.State.CORRECTED : Inquiry.State.CONFIRMED, time.now())) {
                throw Refusal.absent("directory.check.over");
            }
            say.say(facts.id(), read.facts());
            calls.heard(facts.id());
            if (!more.isEmpty()) {
                reports.add(new NewReport(request.report(), facts.id(), Report.Kind.OTHER, more, false), true, null, time.now());
            }
            journal.write(held.actor(), new Journal.Line(DirectoryActs.ANSWERED.key(), null, "", facts.id().value(), null, false));
            return read.changed() || !more.isEmpty();
        })));
    }

    /** Sends a new link for one that is over, to the address known of the service and to no other. Says nothing of it. */
    public void sendAgain(String token, String from) {
        transactions.write(DOOR, () -> {
            UUID subject = links.subjectEvenOver(token, Links.Purpose.SERVICE_CHECK).orElse(null);
            String key = subject == null ? from : subject.toString();
            if (!tries.over(PURPOSE + ".again", key, MOST_NEW_LINKS, Duration.ofDays(1))) {
                tries.missed(PURPOSE + ".again", key, Duration.ofDays(1));
                if (subject != null) {
                    ask.again(subject);
                }
            }
        });
    }

    private Optional<EntryFacts> open(Links.Held held) {
        return inquiries.one(held.subject()).filter(inquiry -> inquiry.open(time.now())).map(inquiry -> entries.one(inquiry.service()));
    }

    private Optional<Links.Held> held(String token, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_MISSES, WINDOW)) {
                return Optional.empty();
            }
            Optional<Links.Held> held = links.look(token, Links.Purpose.SERVICE_CHECK);
            if (held.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return held;
        });
    }
}
