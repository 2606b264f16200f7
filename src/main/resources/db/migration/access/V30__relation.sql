-- The dates people mean are Brussels': a stand-in of Friday ends on Friday at midnight there, whatever the server's zone.
create function access.today() returns date
    language sql stable set search_path = '' as $$ select (now() at time zone 'Europe/Brussels')::date $$;

alter table access.circle_member alter column since set default access.today();

-- Who looked is the person's alone: no grant can say otherwise.
alter table access.grant_to_member add constraint journal_is_the_persons_own
    check (family in ('IDENTITY', 'CONTACT', 'PRACTICAL', 'PRIORITIES', 'STEPS', 'NOTES', 'HEALTH', 'AGENDA', 'CIRCLE', 'CONSENTS'));

-- Two lines from one professional to the next: for a leave, or for good. Read by the two and the person.
create table access.brief (
    id uuid primary key,
    person_id uuid not null,
    member_id uuid not null references access.circle_member,
    words bytea not null,
    author_account uuid,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null,
    written_at timestamptz not null default now()
);
create index on access.brief (person_id);
create index on access.brief (member_id);
select access.protect('access.brief', 'CIRCLE', $$audience = 'CIRCLE'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members()))$$);

-- The person moved away or died: from when, and until when the circle still reads.
create table access.ending (
    person_id uuid primary key,
    kind text not null check (kind in ('MOVED', 'DIED')),
    happened_on date not null,
    closes_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null default now()
);
select access.protect('access.ending', 'CIRCLE');

create or replace function access.reach(wanted text, writing boolean) returns uuid[]
    language plpgsql stable security definer set search_path = '' as $$
declare
    kind text := access.actor_kind();
    today date := access.today();
begin
    if kind in ('professional', 'carer') then
        return (
            select coalesce(array_agg(distinct g.person_id), '{}')
            from access.circle_member m
            join access.grant_to_member g on g.member_id = m.id
            where m.account_id = access.actor_account()
              and m.state = 'ACTIVE' and m.removed_at is null
              and m.since <= today and (m.until is null or m.until >= today)
              and g.family = wanted and (g.may_write or not writing)
              and g.ended_at is null and (g.until is null or g.until > now())
        );
    elsif kind = 'oneself' then
        -- a person reads everything about themself and writes what is theirs; the journal is written by nobody
        return case when access.actor_person() is null or (writing and wanted in ('JOURNAL', 'HEALTH')) then '{}'::uuid[]
                    else array[access.actor_person()] end;
    elsif kind = 'link' then
        return case when access.actor_person() is not null and not writing
                         and access.link_opens(current_setting('boost.purpose', true), wanted)
                    then array[access.actor_person()] else '{}'::uuid[] end;
    elsif kind = 'job' then
        return case when access.actor_person() is not null
                         and wanted = any(string_to_array(current_setting('boost.families', true), ','))
                    then array[access.actor_person()] else '{}'::uuid[] end;
    end if;
    return '{}';
end $$;

create or replace function access.rights_on(subject uuid)
    returns table (families text[], writable text[], wrapped bytea)
    language sql stable security definer set search_path = '' as $$
    with family as (
        select unnest(array['IDENTITY', 'CONTACT', 'PRACTICAL', 'PRIORITIES', 'STEPS', 'NOTES', 'HEALTH', 'AGENDA',
                            'CIRCLE', 'CONSENTS', 'JOURNAL']) as name
    ), relation as (
        select g.family, bool_or(g.may_write) as may_write
        from access.circle_member m
        join access.grant_to_member g on g.member_id = m.id
        where m.person_id = subject and m.account_id = access.actor_account()
          and access.actor_kind() in ('professional', 'carer')
          and m.state = 'ACTIVE' and m.removed_at is null
          and m.since <= access.today() and (m.until is null or m.until >= access.today())
          and g.ended_at is null and (g.until is null or g.until > now())
        group by g.family
    ), mine as (
        select r.family, r.may_write from relation r
        union all
        select f.name, f.name not in ('JOURNAL', 'HEALTH') from family f
        where access.actor_kind() = 'oneself' and access.actor_person() = subject
        union all
        select f.name, false from family f
        where access.actor_kind() = 'link' and access.actor_person() = subject
          and access.link_opens(current_setting('boost.purpose', true), f.name)
        union all
        select f.name, true from family f
        where access.actor_kind() = 'job' and access.actor_person() = subject
          and f.name = any(string_to_array(current_setting('boost.families', true), ','))
    )
    select coalesce(array_agg(family), '{}'),
           coalesce(array_agg(family) filter (where may_write), '{}'),
           (select k.wrapped from access.person_key k where k.person_id = subject and exists (select 1 from mine))
    from mine
$$;

-- A relation that is over, or not yet begun, is nobody's name in an audience.
create or replace function access.my_members() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(m.id), '{}') from access.circle_member m
    where m.account_id = access.actor_account() and m.state = 'ACTIVE' and m.removed_at is null
      and m.since <= access.today() and (m.until is null or m.until >= access.today())
$$;
