-- Services that protect somebody from a person near them. Whoever must not read of them meets none of their rows, on
-- whatever page, in whatever file: the rule stands here once, and each table about a person names its accounts to it.
-- To whoever reads less nothing says so. Only for the program's role: jobs, the owner and the load read as before.

-- What the person said about one of their circle: may know of those services, or may not. Without it, whoever is bound
-- by professional secrecy may, and a near one may not.
create table access.confided (
    person_id uuid not null,
    member_id uuid not null references access.circle_member,
    may_know boolean not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (person_id, member_id)
);
select access.protect('access.confided', 'CIRCLE');
create policy by_owner on access.confided to boost_owner using (true) with check (true);

create index on access.organisation (id) where protective;

-- The persons of whose protection this actor must not read. The person themself until they gave their password again:
-- whoever holds their telephone reads over their shoulder. A sheet lies on a table.
create function access.kept_from() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case when not exists (select 1 from access.organisation o where o.protective) then '{}'::uuid[]
                else case access.actor_kind()
        when 'oneself' then case when current_setting('boost.proved', true) = 'true' then '{}'::uuid[] else array_remove(array[access.actor_person()], null) end
        when 'link' then case when current_setting('boost.purpose', true) = 'SHEET' then array_remove(array[access.actor_person()], null) else '{}'::uuid[] end
        when 'job' then '{}'::uuid[]
        else (select coalesce(array_agg(m.person_id), '{}')
              from access.circle_member m left join access.confided c on c.member_id = m.id
              where m.id = any((select access.my_members())::uuid[]) and not coalesce(c.may_know, m.bound_by_secrecy))
        end end
$$;

-- Also who left such a service: what they did there was done there. One's own lines one reads.
create function access.protective_accounts() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case when cardinality(access.kept_from()) = 0 then '{}'::uuid[]
                else (select coalesce(array_agg(distinct h.account_id), '{}')
                      from access.organisation o join access.hat h on h.organisation_id = o.id
                      where o.protective and h.account_id is distinct from access.actor_account()) end
$$;

create function access.protective_members() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(m.id), '{}') from access.circle_member m
    where m.person_id = any((select access.kept_from())::uuid[]) and m.account_id = any((select access.protective_accounts())::uuid[])
$$;

-- One table: these columns name accounts, or members of the circle.
create function access.keep_discreet(target regclass, variadic named text[]) returns void
    language plpgsql set search_path = '' as $$
begin
    execute format('create policy discreet on %s as restrictive for select to boost_app using (not coalesce(person_id = any((select access.kept_from())::uuid[]) and (%s), false))',
        target, (select string_agg(format('coalesce(%I = any((select access.%s())::uuid[]), false)', c,
            case when c like '%member%' or c = 'id' then 'protective_members' else 'protective_accounts' end), ' or ') from unnest(named) c));
end $$;

select access.keep_discreet('access.circle_member', 'account_id', 'id');
select access.keep_discreet('access.grant_to_member', 'member_id');
select access.keep_discreet('access.brief', 'author_account', 'member_id');
select access.keep_discreet('access.departure', 'member_id');
select access.keep_discreet('access.invitation', 'member_id');
select access.keep_discreet('access.member_photo', 'member_id');
select access.keep_discreet('access.overview', 'member_id');
select access.keep_discreet('access.confided', 'member_id');

-- Who keeps the overview is not said either, to whoever must not read of them.
create or replace function access.overview_of(subject uuid)
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
      and not coalesce(o.member_id = any((select access.protective_members())::uuid[]), false)
$$;
