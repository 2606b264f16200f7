package brussels.boost.plan.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThreadPart;
import brussels.boost.plan.domain.need.NeedDomain;
import brussels.boost.plan.domain.need.NeedDomains;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What matters, what was named together, goals, small steps and notes that came of something, each with what it came from. */
@Component
class PlanThread implements ThreadPart {
    private static final Sql ALL = Sql.of("""
            select * from (
                select 'priority' as kind, id, cause_kind, cause_id, words, words_fr, null::text as domain, created_at::date as day
                from plan.priority where person_id = :person and removed_at is null
                union all select 'need', id, null, null, null, null, domain, created_at::date
                from plan.need where person_id = :person and removed_at is null and ended_at is null and answer in ('SHARED', 'NOW')
                union all select 'goal', id, 'priority', priority_id, words, null, null, created_at::date
                from plan.goal where person_id = :person and removed_at is null
                union all select 'step', id, case when goal_id is not null then 'goal' when priority_id is not null then 'priority' end,
                       coalesce(goal_id, priority_id), words, words_fr, null, created_at::date
                from plan.step where person_id = :person and removed_at is null
                union all select 'note', id, cause_kind, cause_id, null, null, null, created_at::date
                from plan.note where person_id = :person and removed_at is null and cause_id is not null
            ) t order by day, id limit 200
            """);
    private static final Map<String, String> ICONS = Map.of("priority", "star", "need", "hand", "goal", "flag", "step", "check", "note", "edit");

    private final Db db;
    private final NeedDomains domains;

    PlanThread(Db db, NeedDomains domains) {
        this.db = db;
        this.domains = domains;
    }

    @Override
    public List<Knot> of(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES) && !patient.mayRead(Family.STEPS)) {
            return List.of();
        }
        List<NeedDomain> named = domains.all();
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> read(row, patient, named)).list();
    }

    private static Knot read(ResultSet row, PatientAccess patient, List<NeedDomain> named) throws SQLException {
        String kind = row.getString("kind");
        UUID cause = row.getObject("cause_id", UUID.class);
        String causeKind = row.getString("cause_kind");
        String domain = row.getString("domain");
        String base = "/people/" + patient.person();
        return new Knot(new Ref(kind, row.getObject("id", UUID.class)), cause == null || causeKind == null ? null : new Ref(causeKind, cause),
                "thread." + kind + (kind.equals("note") ? "." + causeKind : ""), domain == null ? said(patient.unseal(row.getBytes("words")), patient.unseal(row.getBytes("words_fr"))) : label(named, domain), ICONS.getOrDefault(kind, "next"),
                row.getObject("day", LocalDate.class), kind.equals("note") ? base + "/notes/" + row.getString("id") : domain == null ? base + "/priorities" : base + "/needs/" + domain);
    }

    /** In French where somebody put it in French too; else as it was said. */
    private static UnaryOperator<String> said(@Nullable String words, @Nullable String french) {
        return language -> language.equals("fr") && french != null ? french : words == null ? "" : words;
    }

    private static UnaryOperator<String> label(List<NeedDomain> named, String code) {
        return language -> named.stream().filter(one -> one.code().equals(code)).findFirst().map(one -> one.label(language)).orElse(code);
    }
}
