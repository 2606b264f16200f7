-- A professional leaves an organisation: from that moment they read nothing more in that role, and each person who had
-- chosen them there says what comes next. Nothing is cut without them being told.
create table access.departure (
    id uuid primary key default uuidv7(),
    person_id uuid not null,
    member_id uuid not null references access.circle_member,
    hat_id uuid not null references access.hat,
    left_on date not null default access.today(),
    -- a mail went to the person, if they have an account
    told_at timestamptz,
    outcome text check (outcome in ('KEPT', 'REPLACED', 'ENDED')),
    decided_at timestamptz,
    decided_by uuid,
    check ((outcome is null) = (decided_at is null))
);
create index on access.departure (person_id);
create index on access.departure (member_id);
create index on access.departure (told_at) where told_at is null;
select access.protect('access.departure', 'CIRCLE');
create policy by_owner on access.departure to boost_owner using (true) with check (true);

alter table access.circle_member drop constraint circle_member_ended_how_check;
alter table access.circle_member add constraint circle_member_ended_how_check
    check (ended_how in ('PERSON_CHANGED', 'PERSON_ENDED', 'HANDED_OVER', 'MOVED', 'DIED', 'LEFT', 'STAND_IN_OVER', 'ROLE_ENDED'));

-- Ends a role. Whoever does it sees no person: they learn that it is done, or that somebody would be left with nobody
-- to speak with, and then name a colleague who calls them (thirty days, their name, their number and the circle).
create function access.end_role(ended uuid, entrusted uuid) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    worn access.hat;
    today date := access.today();
    leaving uuid[];
    alone uuid[];
    caller uuid;
begin
    select * into worn from access.hat h where h.id = ended for update;
    if not found then
        return 'ABSENT';
    end if;
    if access.actor_kind() <> 'job' and not exists (
            select 1 from access.hat a
            where a.account_id = access.actor_account() and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)
              and (a.role = 'ADMIN' or (a.role = 'ORGANISATION_ADMIN' and a.organisation_id = worn.organisation_id))) then
        raise exception 'this role is not theirs to end' using errcode = 'insufficient_privilege';
    end if;
    if worn.valid_until < today then
        return 'DONE';
    end if;
    leaving := array(
        select m.id from access.circle_member m
        where m.account_id = worn.account_id and m.state in ('ACTIVE', 'ASKED') and m.removed_at is null
          and (m.until is null or m.until >= today)
          and (m.hat_id = ended
               or (m.hat_id is null and m.kind = 'PROFESSIONAL' and not exists (
                    select 1 from access.hat o
                    where o.account_id = worn.account_id and o.id <> ended and o.role = 'PROFESSIONAL'
                      and o.valid_from <= today and (o.valid_until is null or o.valid_until >= today)))));
    alone := array(
        select m.id from access.circle_member m
        where m.id = any(leaving) and m.state = 'ACTIVE'
          and not exists (select 1 from access.self s where s.person_id = m.person_id)
          and not exists (
              select 1 from access.circle_member o
              join access.grant_to_member g on g.member_id = o.id and g.family = 'CIRCLE' and g.may_write
                   and g.ended_at is null and (g.until is null or g.until > now())
              where o.person_id = m.person_id and o.id <> all(leaving) and o.account_id is not null and o.state = 'ACTIVE'
                and o.removed_at is null and o.since <= today and (o.until is null or o.until >= today)));
    if cardinality(alone) > 0 then
        select h.id into caller from access.hat h
        where h.account_id = entrusted and h.role = 'PROFESSIONAL' and h.account_id <> worn.account_id
          and h.organisation_id is not distinct from worn.organisation_id
          and h.valid_from <= today and (h.valid_until is null or h.valid_until >= today)
        order by h.valid_from, h.id limit 1;
        if caller is null then
            return case when entrusted is null then 'ALONE' else 'NOT_THEM' end;
        end if;
        with called as (
            insert into access.circle_member (id, person_id, account_id, hat_id, kind, bound_by_secrecy, state, since, until, stands_in_for, position)
            select uuidv7(), m.person_id, entrusted, caller, 'PROFESSIONAL', true, 'ACTIVE', today, today + 30, m.id, 10
            from access.circle_member m where m.id = any(alone)
            returning id, person_id
        )
        insert into access.grant_to_member (person_id, member_id, family, may_write)
        select c.person_id, c.id, f.name, f.name = 'CIRCLE' from called c, unnest(array['IDENTITY', 'CONTACT', 'CIRCLE']) f(name);
    end if;
    insert into access.departure (person_id, member_id, hat_id, left_on)
    select m.person_id, m.id, ended, today from access.circle_member m where m.id = any(leaving) and m.state = 'ACTIVE';
    update access.circle_member m
    set state = 'ENDED', until = least(m.until, today), ended_how = 'ROLE_ENDED', version = m.version + 1
    where m.id = any(leaving);
    update access.hat h set valid_until = today - 1, valid_from = least(h.valid_from, today - 1) where h.id = ended;
    delete from access.session s where s.hat_id = ended;
    return 'DONE';
end $$;

-- Whom to write to that somebody of their circle left: an address and a language, no person. For the job that mails.
create function access.tell_departures() returns table (id uuid, login text, locale text)
    language plpgsql security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'a job tells' using errcode = 'insufficient_privilege';
    end if;
    return query
        with told as (
            update access.departure d set told_at = now()
            where d.id in (select x.id from access.departure x where x.told_at is null order by x.id limit 200)
            returning d.id, d.person_id
        )
        select t.id, a.login, a.locale from told t
        join access.self s on s.person_id = t.person_id join access.account a on a.id = s.account_id and a.state = 'ACTIVE';
end $$;
