-- Reasons are changed from the administration, words of care may wait for somebody who reads them over, and the days
-- of reminders and links are in the one table of lengths, as they were set here.
alter table referral.reason add column version int not null default 1, add column to_check boolean not null default false;
alter table referral.care_kind add column to_check boolean not null default false;
grant insert, update on referral.reason to boost_app;

update access.threshold t set days = least(greatest(r.days, t.least), t.most) from referral.rhythm r where t.code = 'referral-' || r.code;

create or replace function referral.due(today date) returns table (ask_id uuid, person_id uuid, what text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job walks' using errcode = 'insufficient_privilege';
    end if;
    return query
    with days as (
        select access.how_long('referral-remind') as first, access.how_long('referral-remind-again') as second,
               access.how_long('referral-escalate') as human, access.how_long('referral-give-up') as last
    ), waiting as (
        select a.id, a.person_id as pid, a.reminded, a.escalated_at, today - (a.sent_at at time zone 'Europe/Brussels')::date as age
        from referral.ask a where a.status = 'REQUESTED'
    )
    select w.id, w.pid, case when w.age >= days.last then 'GIVE_UP'
                     when w.age >= days.human and w.escalated_at is null then 'ESCALATE'
                     else 'REMIND' end
    from waiting w, days
    where w.age >= days.last or w.age >= days.human and w.escalated_at is null
       or w.age >= days.second and w.age < days.human and w.reminded < 2 or w.age >= days.first and w.age < days.human and w.reminded < 1
    order by w.id limit 500;
end $$;
drop table referral.rhythm;
