package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.Editors;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.EntryReader;
import brussels.boost.directory.domain.SayForService;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By telephone, for those who have no mail or did not answer: the same questions, written down by whoever calls. */
@Component
public class CallServices {
    private static final int LIST = 40;
    private static final int PATIENT_TRIES = 3;

    private final Transactions transactions;
    private final Editors editors;
    private final DueReader due;
    private final CallStore calls;
    private final InquiryStore inquiries;
    private final EntryReader entries;
    private final ServiceWords words;
    private final SayForService say;
    private final BrusselsTime time;

    CallServices(Transactions transactions, Editors editors, DueReader due, CallStore calls, InquiryStore inquiries, EntryReader entries, ServiceWords words,
            SayForService say, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.due = due;
        this.calls = calls;
        this.inquiries = inquiries;
        this.entries = entries;
        this.words = words;
        this.say = say;
        this.time = time;
    }

    public List<DueEntry> list(Actor actor) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return due.toCall(time.today(), LIST);
        });
    }

    public EntryFacts read(Actor actor, ServiceId id) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return entries.one(id);
        });
    }

    /** What the service said on the telephone is its own word. @return who is next, if anybody */
    public Optional<ServiceId> heard(Actor actor, ServiceId id, Map<String, String> values) {
        return transactions.write(actor, () -> {
            editors.require(actor);
            ServiceWords.Read read = words.read(entries.one(id), values);
            say.say(id, read.facts());
            calls.heard(id);
            inquiries.openOf(id).ifPresent(open -> inquiries.answer(open.id(), read.changed() ? Inquiry.State.CORRECTED : Inquiry.State.CONFIRMED, time.now()));
            editors.did(actor, DirectoryActs.CALLED, id.value());
            return next();
        });
    }

    /** Nobody took it up: tomorrow, and after three times in a week. */
    public Optional<ServiceId> nobody(Actor actor, ServiceId id) {
        return transactions.write(actor, () -> {
            editors.require(actor);
            int tries = due.one(id).map(DueEntry::tries).orElse(0);
            LocalDate today = time.today();
            calls.tried(id, tries + 1 < PATIENT_TRIES ? today.plusDays(1) : today.plusDays(7));
            editors.did(actor, DirectoryActs.CALLED, id.value());
            return next();
        });
    }

    private Optional<ServiceId> next() {
        return due.toCall(time.today(), 1).stream().findFirst().map(DueEntry::id);
    }
}
