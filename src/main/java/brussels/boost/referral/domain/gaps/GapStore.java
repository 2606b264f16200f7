package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.plan.Cause;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.NewGap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps gaps, by the day: no hour, no author, nothing typed. */
@Component
class GapStore {
    private static final Set<String> CAUSES_WITHOUT_PERSON = Set.of("helpdesk");
    private static final Sql ADD = Sql.of("""
            insert into referral.gap (id, kind, day, needs, unit, service_id, reason, languages, words, cause_kind, cause_id, reporter, reply)
            values (:id, :kind, :day, :needs::text[], :unit::text, :service::uuid, :reason::text, :languages::text[], :words::text,
                    :causeKind::text, :causeId::uuid, :reporter::uuid, :reply::bytea)
            on conflict do nothing
            """);
    private static final int MOST_NEEDS = 5;
    private static final int LONGEST_CODE = 60;

    private final Db db;

    GapStore(Db db) {
        this.db = db;
    }

    /** What only some gaps have. @param reply hash of the code of an unknown reporter */
    record More(Collection<String> languages, @Nullable String words, @Nullable AccountId reporter, byte @Nullable [] reply) {
        static final More NONE = new More(List.of(), null, null, null);
    }

    /** The same gap twice is kept once. */
    void add(NewGap gap, LocalDate day, More more) {
        Cause cause = gap.cause() == null || !CAUSES_WITHOUT_PERSON.contains(gap.cause().kind()) ? null : gap.cause();
        db.sql(ADD).param("id", gap.id().value()).param("kind", gap.kind().name()).param("day", day)
                .param("needs", Sql.array(gap.needs().stream().distinct().limit(MOST_NEEDS).toList())).param("unit", gap.unit())
                .param("service", gap.service() == null ? null : gap.service().value()).param("reason", code(gap))
                .param("languages", Sql.array(more.languages())).param("words", more.words())
                .param("causeKind", cause == null ? null : cause.kind()).param("causeId", cause == null ? null : cause.id())
                .param("reporter", more.reporter() == null ? null : more.reporter().value()).param("reply", more.reply()).update();
    }

    /** A reason is a code; whatever is not one is left out, so that no sentence slips in. */
    private static @Nullable String code(NewGap gap) {
        String reason = gap.kind() == GapKind.REPORTED ? null : gap.reason();
        return reason != null && reason.length() <= LONGEST_CODE && reason.matches("[A-Za-z0-9._-]+") ? reason : null;
    }
}
