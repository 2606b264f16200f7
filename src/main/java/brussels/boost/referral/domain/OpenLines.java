package brussels.boost.referral.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.domain.steps.CareStep;
import brussels.boost.referral.domain.steps.ReadCare;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the record shows of requests and of the answer given now: one statement for both of its parts. */
@Component
public class OpenLines {
    private static final Sql OPEN = Sql.of("""
            (select r.id, r.created_at, r.content, r.chosen, a.status, a.service_name, a.sent_at, null as kind, null as label_fr, null as label_nl, null as label_en,
                    null::bytea as reason, null as language, null::bytea as decided_with, null::date as on_day, null::date as review,
                    null::uuid as author_account, null::bytea as author_name, false as ended
             from referral.referral r join referral.ask a on a.referral_id = r.id
             where r.person_id = :person and r.outcome is null order by r.created_at desc, r.id, a.sent_at limit 60)
            union all
            (select s.id, s.created_at, null, null, null, null, null, s.kind, k.label_fr, k.label_nl, k.label_en,
                    s.reason, s.language, s.decided_with, s.on_day, s.review, s.author_account, s.author_name, false
             from referral.care_step s join referral.care_kind k on k.code = s.kind
             where s.person_id = :person and s.removed_at is null and s.ended_at is null order by s.created_at desc limit 1)
            order by created_at desc, id, sent_at
            """);

    private final Db db;

    OpenLines(Db db) {
        this.db = db;
    }

    /** @param lines the latest first @param step the answer given now, if one was said */
    public record OnRecord(List<OpenLine> lines, Optional<CareStep> step) {}

    private record Line(ReferralId id, Content content, boolean chosen, Instant created, ReferralStatus status, String service) {}

    /** Inside the page's transaction. */
    public OnRecord of(PatientAccess patient) {
        return patient.once(OnRecord.class, () -> read(patient));
    }

    private OnRecord read(PatientAccess patient) {
        var byReferral = new LinkedHashMap<ReferralId, List<Line>>();
        var steps = new ArrayList<CareStep>();
        db.sql(OPEN).param("person", patient.person().value()).query((row, _) -> row.getString("kind") == null ? asked(patient, row, byReferral)
                : steps.add(ReadCare.step(patient, row))).list();
        return new OnRecord(byReferral.values().stream().map(OpenLines::line).toList(), steps.stream().findFirst());
    }

    private static boolean asked(PatientAccess patient, ResultSet row, Map<ReferralId, List<Line>> byReferral) throws SQLException {
        var line = new Line(new ReferralId(Row.uuid(row, "id")), Content.of(Row.text(patient, row, "content")), row.getObject("chosen") != null,
                Row.instant(row, "created_at"), ReferralStatus.valueOf(row.getString("status")), Row.text(patient, row, "service_name"));
        return byReferral.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(line);
    }

    private static OpenLine line(List<Line> lines) {
        Line first = lines.getFirst();
        List<Line> inIt = lines.stream().anyMatch(line -> !line.status().over()) ? lines.stream().filter(line -> !line.status().over()).toList() : lines;
        return new OpenLine(first.id(), first.content().words(), first.content().language(), ReferralStatus.Word.furthest(lines.stream().map(Line::status).toList()),
                inIt.stream().map(Line::service).distinct().toList(),
                !first.chosen() && lines.stream().anyMatch(line -> line.status() == ReferralStatus.ACCEPTED), first.created());
    }
}
