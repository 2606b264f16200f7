package brussels.boost.referral.domain.steps;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happened that may be a reason to talk about the answer again; shown as it happened, with no score and no rule on
 * the person. What a carer says in their own space is theirs and is not read here.
 */
@Component
class HintReader {
    private static final Sql DISMISSED = Sql.of("select evidence from referral.care_hint where person_id = :person limit 200");
    /** Said by services; what the person or the sender no longer wanted is no refusal. */
    private static final Sql REFUSED = Sql.of("""
            select count(*) as times, min(a.status_at)::date as first_on, (array_agg(a.id order by a.status_at desc))[1] as latest
            from referral.ask a left join referral.reason r on r.code = a.reason
            where a.person_id = :person and a.status_at > now() - interval '6 months'
              and (a.status in ('REJECTED', 'FAILED') and coalesce(r.said_by, 'SERVICE') = 'SERVICE' or r.said_by = 'SILENCE')
            """);
    private static final int TWICE = 2;
    private static final Sql NOT_NOW = Sql.of("""
            insert into referral.care_hint (id, person_id, hint, evidence, words, author_account, author_name)
            values (:id, :person, :hint, :evidence, :words, :author::uuid, :name::bytea) on conflict do nothing
            """);

    private final Db db;
    private final BrusselsTime time;

    HintReader(Db db, BrusselsTime time) {
        this.db = db;
        this.time = time;
    }

    List<Hint> of(PatientAccess patient, List<CareStep> steps) {
        LocalDate today = time.today();
        List<Hint> found = new ArrayList<>();
        steps.stream().filter(step -> step.isDue(today)).findFirst()
                .ifPresent(step -> found.add(new Hint(Hint.Kind.REVIEW, step.id().value(), step.review() == null ? step.on() : step.review(), 1)));
        db.sql(REFUSED).param("person", patient.person().value()).query((row, _) -> row.getInt("times") < TWICE ? List.<Hint>of()
                : List.of(new Hint(Hint.Kind.REFUSALS, row.getObject("latest", UUID.class), row.getObject("first_on", LocalDate.class), row.getInt("times"))))
                .single().forEach(found::add);
        if (found.isEmpty()) {
            return found;
        }
        Set<UUID> dismissed = new HashSet<>(db.sql(DISMISSED).param("person", patient.person().value()).query((row, _) -> row.getObject("evidence", UUID.class)).list());
        return found.stream().filter(hint -> !dismissed.contains(hint.evidence())).toList();
    }

    void notNow(PatientAccess patient, UUID id, Hint.Kind kind, UUID evidence, String words, @Nullable String authorName) {
        AccountId author = patient.actor().account();
        db.sql(NOT_NOW).param("id", id).param("person", patient.person().value()).param("hint", kind.name()).param("evidence", evidence)
                .param("words", patient.seal(words.strip())).param("author", author == null ? null : author.value())
                .param("name", CareStore.seal(patient, authorName)).update();
    }
}
