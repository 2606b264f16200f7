package brussels.boost.referral.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** On Ma journée: a choice to make, a question to answer, a service to call, and what became of it to ask the person. */
@Component
class ReferralWaits implements Waits {
    private static final Sql WAITING = Sql.of("""
            select a.person_id, a.referral_id, a.status_at,
                   case when a.status = 'REQUESTED' and a.escalated_at is not null then 'silent'
                        when a.status = 'REQUESTED' then 'call'
                        when a.status = 'ACCEPTED' then 'choose'
                        when a.status = 'COMPLETED' then 'outcome'
                        else 'question' end as what
            from referral.ask a join referral.referral r on r.id = a.referral_id
            where r.author_account = (select access.actor_account())
              and (a.status = 'REQUESTED' and (a.escalated_at is not null or a.way = 'PHONE' and not exists (
                       select 1 from referral.moment m where m.ask_id = a.id and m.kind = 'SPOKEN' and m.detail = 'YES'))
                   or a.status = 'ACCEPTED' and r.chosen is null
                   or a.status = 'COMPLETED' and r.outcome is null
                   or a.status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and (
                       select m.kind from referral.moment m where m.ask_id = a.id and m.kind in ('QUESTION', 'ANSWER') order by m.at desc limit 1) = 'QUESTION')
            union all
            select a.person_id, a.referral_id, a.status_at, 'came.' || lower(a.status)
            from referral.ask a join referral.referral r on r.id = a.referral_id
            where r.author_account = (select access.actor_account()) and a.status in ('ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED')
              and a.status_at > :since
            order by 3 limit 50
            """);
    private static final String CAME = "came.";

    private final Db db;

    ReferralWaits(Db db) {
        this.db = db;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        return db.sql(WAITING).param("since", since.atOffset(ZoneOffset.UTC)).query((row, _) -> wait(row)).list();
    }

    private static Wait wait(ResultSet row) throws SQLException {
        var person = new PersonId(Row.uuid(row, "person_id"));
        String what = row.getString("what");
        return new Wait(person, what.startsWith(CAME) ? Kind.CAME_IN : Kind.WAITS, "referral.wait." + what, null, "send",
                BrusselsTime.dateOf(Row.instant(row, "status_at")), "/people/" + person + "/referrals/" + Row.uuid(row, "referral_id"));
    }
}
