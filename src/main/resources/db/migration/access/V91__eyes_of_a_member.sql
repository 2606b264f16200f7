-- Before and after opening something, the person looks with a member's eyes: what that member may read, read only, and
-- without what the member wrote for nobody else (nothing is anybody's own through somebody's eyes).
create function access.actor_member() returns uuid
    language sql stable set search_path = '' as $$
    select case when current_setting('boost.kind', true) = 'eyes' then nullif(current_setting('boost.member', true), '')::uuid end
$$;

create function access.through_eyes(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct g.person_id), '{}')
    from access.circle_member m
    join access.grant_to_member g on g.member_id = m.id
    where m.id = access.actor_member() and m.account_id is not null
      and m.state = 'ACTIVE' and m.removed_at is null
      and m.since <= access.today() and (m.until is null or m.until >= access.today())
      and g.family = $1 and g.ended_at is null and (g.until is null or g.until > now())
$$;

create or replace function access.visible(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case access.actor_kind() when 'link' then '{}'::uuid[]
                                    when 'eyes' then access.through_eyes(family)
                                    else access.reach(family, false) end
$$;

create or replace function access.my_members() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(m.id), '{}') from access.circle_member m
    where (m.account_id = access.actor_account() or m.id = access.actor_member()) and m.state = 'ACTIVE' and m.removed_at is null
      and m.since <= access.today() and (m.until is null or m.until >= access.today())
$$;

-- The families these eyes may read of this person, and the key that opens their texts.
create function access.rights_of_eyes(subject uuid) returns table (families text[], wrapped bytea)
    language sql stable security definer set search_path = '' as $$
    with mine as (
        select distinct g.family
        from access.circle_member m
        join access.grant_to_member g on g.member_id = m.id
        where m.id = access.actor_member() and m.person_id = subject and m.account_id is not null
          and m.state = 'ACTIVE' and m.removed_at is null
          and m.since <= access.today() and (m.until is null or m.until >= access.today())
          and g.ended_at is null and (g.until is null or g.until > now())
    )
    select coalesce(array_agg(family), '{}'),
           (select k.wrapped from access.person_key k where k.person_id = subject and exists (select 1 from mine))
    from mine
$$;
