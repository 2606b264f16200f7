package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.Editors;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An editor says what became of a line that something is wrong. Afterwards names in it are gone, and in a year the line. */
@Component
public class DecideReport {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST = 400;

    private final Transactions transactions;
    private final Editors editors;
    private final ReportStore reports;
    private final DisputeReader disputes;
    private final BrusselsTime time;

    DecideReport(Transactions transactions, Editors editors, ReportStore reports, DisputeReader disputes, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.reports = reports;
        this.disputes = disputes;
        this.time = time;
    }

    /** @param disputes where a service says something else than an editor decided before */
    public record Desk(List<Report> reports, List<Dispute> disputes) {}

    public Desk read(Actor actor) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return new Desk(reports.open(), disputes.all());
        });
    }

    /** @param answer for whoever said it; may be empty */
    public void run(Actor actor, UUID id, boolean fixed, String answer) {
        String said = answer.strip();
        if (said.length() > LONGEST) {
            throw Refusal.invalid("answer", "directory.report.words.long");
        }
        transactions.write(actor, () -> {
            editors.require(actor);
            Report report = reports.one(id).orElseThrow(Refusal::notFound);
            if (!reports.decide(report, fixed ? Report.State.FIXED : Report.State.KEPT, said.isEmpty() ? null : said, IdentityScanner.clean(report.words()),
                    actor.account(), time.now())) {
                throw Refusal.conflict("directory.report.decidedBefore");
            }
            editors.did(actor, DirectoryActs.DECIDED, report.service().value());
        });
    }

    /** An editor looked at what the service says and leaves what is shown. */
    public void leave(Actor actor, ServiceId service, String field) {
        transactions.write(actor, () -> {
            editors.require(actor);
            disputes.settle(service, field);
            editors.did(actor, DirectoryActs.DECIDED, service.value());
        });
    }

    void purge() {
        transactions.write(AskServices.ACTOR, () -> reports.purge(time.now().minus(KEPT)));
    }
}
