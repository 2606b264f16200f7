-- The delays of carers' requests are in the one table of lengths, as they were set here.
update access.threshold t set days = least(greatest(r.value, t.least), t.most) from carer.rule r
where t.code = case r.code when 'CALL_HOURS' then 'carer-call' when 'CANNOT_HOURS' then 'carer-cannot' when 'CALL_TAKEN_HOURS' then 'carer-call-taken'
    when 'CANNOT_TAKEN_HOURS' then 'carer-cannot-taken' when 'DUTY_DAYS' then 'carer-duty' when 'REMIND_DAYS' then 'carer-recognition' end;

create or replace function carer.unanswered() returns table (id uuid, person_id uuid, waits_for uuid, others boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'a job asks this' using errcode = 'insufficient_privilege';
    end if;
    return query
    with calls as (
        select c.id, c.person_id, coalesce(c.taken_by, c.passed_account, c.asked_account) as holder, c.passed_on_at, c.asked_at,
               c.taken_at is not null as taken,
               (c.calls_on + 1)::timestamp at time zone 'Europe/Brussels' + make_interval(hours => access.how_long('carer-' || lower(c.kind) || '-taken')) as forgotten_at,
               make_interval(hours => access.how_long('carer-' || lower(c.kind))) as patience,
               make_interval(hours => access.how_long('carer-call')) as again, s.answers_account
        from carer.call c
        join carer.space s on s.person_id = c.person_id
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

create or replace function carer.take_recognitions_to_tell() returns table (login text, locale text, person_id uuid, until date)
    language sql security definer set search_path = '' as $$
    with due as (
        update carer.recognition r set told_until = r.until
        where access.actor_kind() = 'job' and r.until is distinct from r.told_until
          and r.until between access.today() and access.today() + access.how_long('carer-recognition')
        returning r.person_id, r.until)
    select a.login, a.locale, d.person_id, d.until from due d cross join lateral access.address_of_space(d.person_id) a
$$;
drop table carer.rule;
