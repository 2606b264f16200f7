package brussels.boost.referral.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the record shows of requests: one statement. */
@Component
public class OpenLines {
    private static final Sql OPEN = Sql.of("""
            select r.id, r.content, r.chosen, r.created_at, a.status, a.service_name
            from referral.referral r join referral.ask a on a.referral_id = r.id
            where r.person_id = :person and r.outcome is null order by r.created_at desc, r.id, a.sent_at limit 60
            """);

    private final Db db;

    OpenLines(Db db) {
        this.db = db;
    }

    private record Line(ReferralId id, Content content, boolean chosen, Instant created, ReferralStatus status, String service) {}

    /** The latest first; inside the page's transaction. */
    public List<OpenLine> of(PatientAccess patient) {
        var byReferral = new LinkedHashMap<ReferralId, List<Line>>();
        db.sql(OPEN).param("person", patient.person().value()).query((row, _) -> new Line(new ReferralId(Row.uuid(row, "id")),
                        Content.of(Row.text(patient, row, "content")), row.getObject("chosen") != null, Row.instant(row, "created_at"),
                        ReferralStatus.valueOf(row.getString("status")), Row.text(patient, row, "service_name")))
                .list().forEach(line -> byReferral.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(line));
        return byReferral.values().stream().map(OpenLines::line).toList();
    }

    private static OpenLine line(List<Line> lines) {
        Line first = lines.getFirst();
        List<Line> inIt = lines.stream().anyMatch(line -> !line.status().over()) ? lines.stream().filter(line -> !line.status().over()).toList() : lines;
        return new OpenLine(first.id(), first.content().words(), first.content().language(), ReferralStatus.Word.furthest(lines.stream().map(Line::status).toList()),
                inIt.stream().map(Line::service).distinct().toList(),
                !first.chosen() && lines.stream().anyMatch(line -> line.status() == ReferralStatus.ACCEPTED), first.created());
    }
}
