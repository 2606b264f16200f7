package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Thresholds;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Services that keep silent: a reminder after a week and after two, then a named human is told of the service and the
 * delay, never of the content; at the end the request is taken back and counted as unanswered.
 */
@Component
public class WalkSilences {
    private static final Actor.Job JOB = Actor.Job.named("referral-silence", Family.STEPS.name(), Family.CIRCLE.name());
    private static final Sql DUE = Sql.of("select ask_id, person_id, what from referral.due(:today)");

    private final Transactions transactions;
    private final Access access;
    private final Db db;
    private final ReferralStore store;
    private final AskRows rows;
    private final AskService service;
    private final ServiceSaysNo no;
    private final BrusselsTime time;

    WalkSilences(Transactions transactions, Access access, Db db, ReferralStore store, AskRows rows, AskService service, ServiceSaysNo no,
            BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.db = db;
        this.store = store;
        this.rows = rows;
        this.service = service;
        this.no = no;
        this.time = time;
    }

    private record Due(AskId ask, PersonId person, String what) {}

    public void run() {
        walk(time.today());
    }

    /** @param today as this day would find them */
    void walk(LocalDate today) {
        List<Due> due = transactions.read(JOB, () -> db.sql(DUE).param("today", today)
                .query((row, _) -> new Due(new AskId(Row.uuid(row, "ask_id")), new PersonId(Row.uuid(row, "person_id")), row.getString("what"))).list());
        due.forEach(this::one);
    }

    private void one(Due due) {
        Actor.Job job = JOB.about(due.person());
        transactions.write(job, () -> {
            PatientAccess patient = access.write(job, due.person(), ReferralActs.SILENT, Family.STEPS, Family.CIRCLE);
            store.of(patient).stream().flatMap(referral -> referral.ask(due.ask()).map(ask -> new Found(referral, ask)).stream()).findFirst()
                    .filter(found -> found.ask().waits()).ifPresent(found -> reached(patient, found, due.what()));
        });
    }

    private record Found(Referral referral, Ask ask) {}

    private void reached(PatientAccess patient, Found found, String what) {
        Ask ask = found.ask();
        switch (what) {
            case "REMIND" -> {
                rows.reminded(patient, ask.id());
                Links.Issued link = service.renew(patient, ask, Thresholds.Line.REFERRAL_LINK);
                if (link != null && ask.way() == Way.LINK) {
                    service.mailRenewed(ask, link, "referral.mail.reminder");
                    rows.happened(patient, link.id().value(), ask.id(), Moment.Kind.REMINDED, null, null, null);
                }
            }
            case "ESCALATE" -> {
                rows.escalated(patient, ask.id());
                rows.happened(patient, AskService.derived(ask.id(), "escalated"), ask.id(), Moment.Kind.ESCALATED, null, null, null);
            }
            default -> {
                rows.move(patient, ask, ReferralStatus.CANCELLED, Reasons.NO_ANSWER, null);
                rows.happened(patient, AskService.derived(ask.id(), "silent"), ask.id(), Moment.Kind.STATUS, ReferralStatus.CANCELLED.name(), null, null);
                no.said(found.referral().id(), found.referral().domain(), found.referral().unit(), ask.service(), ReferralStatus.CANCELLED,
                        Reasons.NO_ANSWER);
            }
        }
    }
}
