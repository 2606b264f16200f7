-- A carer's request goes on from one to the next until somebody has called: also when whoever it waits for is on leave,
-- and when somebody said they would call and the day went by.
insert into carer.rule (code, value, why) values
    ('CALL_TAKEN_HOURS', 12, 'hours after the day somebody said they would call, after which the request goes on'),
    ('CANNOT_TAKEN_HOURS', 8, 'the same for "I cannot go on"');

-- Ready to answer today, other than this one.
create function carer.ready_beside(whom uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from carer.on_duty d where d.account_id is distinct from whom and not access.away(d.account_id))
$$;
revoke all on function carer.ready_beside(uuid) from public;
grant execute on function carer.ready_beside(uuid) to boost_app;

drop function carer.unanswered();
-- What the job walks through. others: somebody else can be asked; otherwise whoever it waits for is told once more.
create function carer.unanswered() returns table (id uuid, person_id uuid, waits_for uuid, others boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'a job asks this' using errcode = 'insufficient_privilege';
    end if;
    return query
    with calls as (
        select c.id, c.person_id, coalesce(c.taken_by, c.passed_account, c.asked_account) as holder, c.passed_on_at, c.asked_at,
               c.taken_at is not null as taken,
               (c.calls_on + 1)::timestamp at time zone 'Europe/Brussels' + make_interval(hours => t.value) as forgotten_at,
               make_interval(hours => r.value) as patience, make_interval(hours => e.value) as again, s.answers_account
        from carer.call c
        join carer.space s on s.person_id = c.person_id
        join carer.rule r on r.code = c.kind || '_HOURS'
        join carer.rule t on t.code = c.kind || '_TAKEN_HOURS'
        join carer.rule e on e.code = 'CALL_HOURS'
        where c.done_at is null and c.withdrawn_at is null
    ), told as (
        select o.*, carer.ready_beside(o.holder) as others, o.holder is not null and access.away(o.holder) as away from calls o
    )
    select o.id, o.person_id, o.holder, o.others from told o
    where case
        when o.taken then now() > o.forgotten_at
        when o.holder is null then o.others or o.answers_account is not null and not access.away(o.answers_account)
        when o.others then o.away or coalesce(o.passed_on_at, o.asked_at) < now() - o.patience
        else not o.away and (o.passed_on_at is null and o.asked_at < now() - o.patience or o.passed_on_at < now() - o.again)
    end
    order by coalesce(o.passed_on_at, o.asked_at) limit 100;
end $$;
revoke all on function carer.unanswered() from public;
grant execute on function carer.unanswered() to boost_app;
