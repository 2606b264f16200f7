-- Somebody entrusted a colleague with a place in a circle: who, when and how; the colleague says yes or no, and whoever
-- entrusted it learns of a no. After a no everything is as it was before.
alter table access.circle_member
    add column given_by uuid,
    add column given_at timestamptz,
    add column given_how text check (given_how in ('HANDED_OVER', 'STAND_IN', 'ADDED')),
    -- who handed over, and whether the place is as old as that
    add column given_from uuid references access.circle_member,
    add column given_new boolean not null default true,
    add column given_answer text check (given_answer in ('YES', 'NO')),
    add column given_answered timestamptz;

create function access.entrusted_to_me()
    returns table (member_id uuid, person_id uuid, how text, by_name text, given_on date, since date, until date, open boolean)
    language sql stable security definer set search_path = '' rows 5 as $$
    select m.id, m.person_id, m.given_how, a.display_name, m.given_at::date, m.since, m.until, m.person_id = any(access.reach('IDENTITY', false))
    from access.circle_member m left join access.account a on a.id = m.given_by
    where m.account_id = access.actor_account() and access.actor_kind() in ('professional', 'carer') and m.given_at is not null
      and m.given_answer is null and m.state = 'ACTIVE' and m.removed_at is null and (m.until is null or m.until >= access.today())
$$;

create function access.entrusted_refused() returns table (person_id uuid, member_id uuid, answered_on date, by_name text)
    language sql stable security definer set search_path = '' rows 5 as $$
    select m.person_id, m.id, m.given_answered::date, a.display_name
    from access.circle_member m join access.account a on a.id = m.account_id
    where m.given_by = access.actor_account() and m.given_answer = 'NO' and m.given_answered > now() - interval '7 days'
      and m.person_id = any(access.reach('IDENTITY', false))
$$;

create function access.answer_entrusted(which uuid, yes boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    given access.circle_member%rowtype;
begin
    select m.* into given from access.circle_member m join access.entrusted_to_me() e on e.member_id = m.id where m.id = which for update of m;
    if given.id is null then
        return false;
    end if;
    update access.circle_member m set given_answer = case when yes then 'YES' else 'NO' end, given_answered = now(), version = m.version + 1
    where m.id = which;
    if yes then
        return true;
    end if;
    if given.given_from is not null then
        -- the one who handed over is back where they were
        update access.circle_member m
        set state = coalesce(m.was_state, 'ACTIVE'), until = m.was_until, referent = true, ended_how = null, ended_at = null, ended_by = null,
            ended_for = null, was_state = null, was_until = null, version = m.version + 1
        where m.id = given.given_from and m.ended_how = 'HANDED_OVER';
        update access.circle_member m set referent = false where m.id = which;
    end if;
    if given.given_new then
        update access.circle_member m
        set state = 'ENDED', was_state = m.state, was_until = m.until, until = least(m.until, access.today()), ended_how = 'LEFT',
            ended_at = now(), ended_by = m.account_id
        where m.id = which;
    else
        -- what was opened with it closes, what it replaced is open again
        update access.grant_to_member g set ended_at = now() where g.member_id = which and g.since = given.given_at and g.ended_at is null;
        update access.grant_to_member g set ended_at = null where g.member_id = which and g.ended_at = given.given_at and g.since < given.given_at;
    end if;
    return true;
end $$;
