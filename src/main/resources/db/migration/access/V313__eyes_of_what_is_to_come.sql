-- Before something opens, and before somebody invited says yes: the same pages, by the families that are to come. Only
-- the transaction of who may change this circle sets them, and never more than they read themself.
create function access.to_come() returns text[]
    language sql stable set search_path = '' as $$
    select case when access.actor_kind() = 'eyes' then string_to_array(nullif(current_setting('boost.families', true), ''), ',') end
$$;

create or replace function access.through_eyes(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(m.person_id), '{}')
    from access.circle_member m
    where m.id = access.actor_member() and m.removed_at is null
      and case when access.to_come() is not null then m.state <> 'ENDED' and $1 = any(access.to_come())
               else m.account_id is not null and m.state = 'ACTIVE' and m.since <= access.today() and (m.until is null or m.until >= access.today())
                    and exists (select 1 from access.grant_to_member g
                                where g.member_id = m.id and g.family = $1 and g.ended_at is null and (g.until is null or g.until > now())) end
$$;

create or replace function access.rights_of_eyes(subject uuid) returns table (families text[], wrapped bytea)
    language sql stable security definer set search_path = '' as $$
    with mine as (
        select f.name as family from unnest(array['IDENTITY', 'CONTACT', 'PRACTICAL', 'PRIORITIES', 'STEPS', 'NOTES', 'HEALTH', 'AGENDA',
                                                  'CIRCLE', 'CONSENTS']) as f(name)
        where subject = any(access.through_eyes(f.name))
    )
    select coalesce(array_agg(family), '{}'),
           (select k.wrapped from access.person_key k where k.person_id = subject and exists (select 1 from mine))
    from mine
$$;

-- Whoever is not here yet, seen beforehand, is told no more of the services that protect somebody than once they are.
create or replace function access.kept_from() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case when not exists (select 1 from access.organisation o where o.protective) then '{}'::uuid[]
                else case access.actor_kind()
        when 'oneself' then case when current_setting('boost.proved', true) = 'true' then '{}'::uuid[] else array_remove(array[access.actor_person()], null) end
        when 'link' then case when current_setting('boost.purpose', true) = 'SHEET' then array_remove(array[access.actor_person()], null) else '{}'::uuid[] end
        when 'job' then '{}'::uuid[]
        else (select coalesce(array_agg(m.person_id), '{}')
              from access.circle_member m left join access.confided c on c.member_id = m.id
              where (m.id = any((select access.my_members())::uuid[]) or m.id = access.actor_member() and m.state = 'ASKED')
                and not coalesce(c.may_know, m.bound_by_secrecy))
        end end
$$;
