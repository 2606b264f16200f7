package brussels.boost.directory.domain.freshness;

import brussels.boost.audit.Journal;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.Editors;
import brussels.boost.directory.domain.EntryReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever is signed in says that something shown is wrong, and hears what became of it if they wish. */
@Component
public class ReportError {
    private static final int LONGEST = 600;
    private static final int DAYS_TOLD = 14;

    private final Transactions transactions;
    private final EntryReader entries;
    private final ReportStore reports;
    private final Editors editors;
    private final Journal journal;
    private final BrusselsTime time;

    ReportError(Transactions transactions, EntryReader entries, ReportStore reports, Editors editors, Journal journal, BrusselsTime time) {
        this.transactions = transactions;
        this.entries = entries;
        this.reports = reports;
        this.editors = editors;
        this.journal = journal;
        this.time = time;
    }

    /** The kind alone is enough where it says everything: closed. */
    public void run(Actor actor, NewReport report) {
        String words = report.words().strip();
        if (words.length() > LONGEST || words.isEmpty() && report.kind() != Report.Kind.CLOSED) {
            throw Refusal.invalid("words", words.isEmpty() ? "directory.report.words.missing" : "directory.report.words.long");
        }
        transactions.write(actor, () -> {
            AccountId account = actor.account();
            entries.one(report.service());
            reports.add(new NewReport(report.id(), report.service(), report.kind(), words, report.hear()), false, report.hear() ? account : null, time.now());
            // the journal, too, forgets who it was when they wish so: the line is the directory's
            journal.write(report.hear() ? actor : AskServices.ACTOR, new Journal.Line(DirectoryActs.REPORTED.key(), null, "", report.service().value(), null, false));
        });
    }

    /** @param edits the reader keeps the directory */
    public record Mine(List<Report> reports, boolean edits) {}

    /** What became, these last days, of what the person said; the newest first. Inside a transaction. */
    public List<Report> lately(Actor.Oneself actor) {
        return reports.of(actor.account()).stream().filter(report -> since(report.decided())).toList();
    }

    private boolean since(@Nullable LocalDate decided) {
        return decided != null && decided.isAfter(time.today().minusDays(DAYS_TOLD));
    }

    /** What this account said, and what became of it. */
    public Mine mine(Actor actor) {
        AccountId account = actor.account();
        return transactions.read(actor, () -> new Mine(account == null ? List.of() : reports.of(account), editors.mayEdit(actor)));
    }
}
