package brussels.boost.seeking.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The kind reasons of "not now" are data: their words in three languages, new ones, and those offered no more. */
@Component
public class EditReasons {
    private static final String SUBJECT = "seeking.reason";
    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final History history;
    private final AnswerStore store;

    EditReasons(Transactions transactions, Duties duties, Journal journal, History history, AnswerStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.history = history;
        this.store = store;
    }

    /** A reason as it is edited. @param over offered no more */
    public record Line(Reason reason, boolean over, List<History.Line> history) {}

    public List<Line> read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return store.allReasons().stream().map(one -> new Line(one.reason(), one.over(), history.of(SUBJECT, one.reason().code()))).toList();
        });
    }

    public void put(Actor actor, Reason reason) {
        Reason clean = clean(reason);
        change(actor, () -> {
            history.keep(actor, SUBJECT, clean.code(), one(clean.code()), words(clean));
            store.put(clean);
        });
    }

    public void end(Actor actor, String code, boolean over) {
        change(actor, () -> {
            history.keep(actor, SUBJECT, code, "seeking.reason.offered", over ? "export.yes" : "export.no", over ? "export.no" : "export.yes");
            store.end(code, over);
        });
    }

    private Map<String, String> one(String code) {
        return store.allReasons().stream().filter(one -> one.reason().code().equals(code)).findFirst().map(one -> words(one.reason())).orElse(Map.of());
    }

    private void change(Actor actor, Runnable work) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            work.run();
            journal.write(actor, new Journal.Line(SeekingActs.SETTINGS.key(), null, "", null, null, false));
        });
    }

    private static Map<String, String> words(Reason reason) {
        return Map.of("seeking.reason.fr", reason.fr(), "seeking.reason.nl", reason.nl(), "seeking.reason.en", reason.en());
    }

    private static Reason clean(Reason reason) {
        Map<String, String> wrong = new TreeMap<>();
        words(reason).forEach((field, words) -> {
            if (words.isBlank() || words.length() > LONGEST) {
                wrong.put(field.substring(field.length() - 2), "seeking.refusal.reason");
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Reason(reason.code(), reason.fr().strip(), reason.nl().strip(), reason.en().strip());
    }
}
