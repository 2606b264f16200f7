-- Who keeps the overview of a circle: the person, or one of its members whom the person named and who said yes. One
-- line stands at a time; those that are over stay, as the history of who did. It opens nothing to anybody.
create table access.overview (
    id uuid primary key,
    person_id uuid not null,
    -- null with KEEPS: the person themself
    member_id uuid references access.circle_member,
    state text not null check (state in ('ASKED', 'KEEPS', 'DECLINED', 'NOBODY', 'OVER')),
    -- what it was before it was over, for who takes the last change back
    was text check (was in ('ASKED', 'KEEPS', 'DECLINED', 'NOBODY')),
    -- how the person said so
    said text not null check (said in ('ON_SCREEN', 'ALOUD', 'INTERPRETED', 'SHOWN')),
    since timestamptz not null default clock_timestamp(),
    noted_by uuid default access.actor_account(),
    answered_at timestamptz,
    over_at timestamptz,
    replaces uuid
);
create unique index on access.overview (person_id) where state <> 'OVER';
create index on access.overview (person_id, since);
create index on access.overview (member_id);
select access.protect('access.overview', 'CIRCLE');
create policy by_owner on access.overview to boost_owner using (true) with check (true);

-- The line that stands, for who reads the circle, and for the named one, who may read nothing of it.
create function access.overview_of(subject uuid)
    returns table (id uuid, member_id uuid, state text, here boolean, mine boolean)
    language sql stable security definer set search_path = '' rows 1 as $$
    select o.id, o.member_id, o.state,
           o.member_id is null or m.state = 'ACTIVE' and m.removed_at is null and m.since <= access.today()
               and (m.until is null or m.until >= access.today()),
           case when o.member_id is null then o.state = 'KEEPS' and access.actor_kind() = 'oneself' and access.actor_person() = subject
                else m.id = any((select access.my_members())::uuid[]) end
    from access.overview o left join access.circle_member m on m.id = o.member_id
    where o.person_id = subject and o.state <> 'OVER'
      and (subject = any((select access.visible('CIRCLE'))::uuid[]) or m.id = any((select access.my_members())::uuid[]))
$$;

-- Of whom the actor was asked, and has not said yet.
create function access.overviews_asked() returns table (person_id uuid, asked_on date)
    language sql stable security definer set search_path = '' rows 5 as $$
    select o.person_id, o.since::date from access.overview o
    where o.state = 'ASKED' and o.member_id = any((select access.my_members())::uuid[])
$$;

-- Of whom the actor keeps the overview; what they see of each is what was opened to them.
create function access.overviews_kept() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(o.person_id), '{}') from access.overview o
    where o.state = 'KEEPS' and (o.member_id = any((select access.my_members())::uuid[])
          or o.member_id is null and access.actor_kind() = 'oneself' and o.person_id = access.actor_person())
$$;

-- The named one says yes or no; a no is taken back within the hour, a yes whenever they like.
create function access.answer_overview(subject uuid, yes boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if access.actor_kind() not in ('professional', 'carer') then
        return false;
    end if;
    update access.overview o set state = case when yes then 'KEEPS' else 'DECLINED' end, answered_at = clock_timestamp()
    where o.person_id = subject and o.member_id = any((select access.my_members())::uuid[])
      and (o.state in ('ASKED', 'KEEPS') or o.state = 'DECLINED' and yes and o.answered_at > clock_timestamp() - interval '1 hour');
    return found;
end $$;

-- Whom to write to that somebody asks them something: an address and a language.
create function access.overview_to_tell(subject uuid) returns table (login text, locale text)
    language sql stable security definer set search_path = '' rows 1 as $$
    select a.login, a.locale
    from access.overview o join access.circle_member m on m.id = o.member_id join access.account a on a.id = m.account_id and a.state = 'ACTIVE'
    where o.person_id = subject and o.state = 'ASKED' and subject = any(access.reach('CIRCLE', true))
$$;
