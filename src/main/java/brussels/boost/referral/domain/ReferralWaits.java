package brussels.boost.referral.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On Ma journée: a choice to make, a question to answer, a service to call, and what became of it to ask the person. */
@Component
class ReferralWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select a.person_id, case when a.status = 'REQUESTED' and a.escalated_at is not null then 'silent'
                        when a.status = 'REQUESTED' then 'call'
                        when a.status = 'ACCEPTED' then 'choose'
                        when a.status = 'COMPLETED' then 'outcome'
                        else 'question' end as what,
                   (a.status_at at time zone 'Europe/Brussels')::date as day, a.referral_id as about, null::text as words
            from referral.ask a join referral.referral r on r.id = a.referral_id
            where r.author_account = (select access.actor_account())
              and (a.status = 'REQUESTED' and (a.escalated_at is not null or a.way = 'PHONE' and not exists (
                       select 1 from referral.moment m where m.ask_id = a.id and m.kind = 'SPOKEN' and m.detail = 'YES'))
                   or a.status = 'ACCEPTED' and r.chosen is null
                   or a.status = 'COMPLETED' and r.outcome is null
                   or a.status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and (
                       select m.kind from referral.moment m where m.ask_id = a.id and m.kind in ('QUESTION', 'ANSWER') order by m.at desc limit 1) = 'QUESTION')
            union all
            select a.person_id, 'came.' || lower(a.status), (a.status_at at time zone 'Europe/Brussels')::date, a.referral_id, null
            from referral.ask a join referral.referral r on r.id = a.referral_id
            where r.author_account = (select access.actor_account()) and a.status in ('ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED')
              and a.status_at > :since::timestamptz
            order by 3 limit 50
            """);
    private static final String CAME = "came.";

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(row.person(), row.what().startsWith(CAME) ? Waits.Kind.CAME_IN : Waits.Kind.WAITS, "referral.wait." + row.what(), null, "send", row.day(),
                "/people/" + row.known() + "/referrals/" + row.about());
    }
}
