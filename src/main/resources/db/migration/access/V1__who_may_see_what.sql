-- Accounts and the roles ("hats") they hold in organisations.
create table access.organisation (
    id uuid primary key,
    name_fr text not null,
    name_nl text not null,
    created_at timestamptz not null default now()
);

create table access.account (
    id uuid primary key,
    login text not null unique check (login = lower(login)),
    display_name text not null,
    locale text not null default 'fr' check (locale in ('fr', 'nl', 'en')),
    password_hash text,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'CLOSED')),
    fictional boolean not null default false,
    created_at timestamptz not null default now()
);

create table access.hat (
    id uuid primary key,
    account_id uuid not null references access.account,
    role text not null check (role in ('PROFESSIONAL', 'PERSON', 'CARER', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER')),
    organisation_id uuid references access.organisation,
    trade text,
    valid_from date not null default current_date,
    valid_until date
);
create index on access.hat (account_id);

create table access.session (
    token_hash bytea primary key,
    account_id uuid not null references access.account,
    hat_id uuid not null references access.hat,
    created_at timestamptz not null default now(),
    last_seen timestamptz not null default now(),
    expires_at timestamptz not null
);
create index on access.session (account_id);
create index on access.session (expires_at);

-- How often somebody tried, per hashed key and window: sign-in, links, mails.
create table access.throttle (
    key_hash bytea not null,
    window_start timestamptz not null,
    tries int not null,
    primary key (key_hash, window_start)
);

-- Which person an account is.
create table access.self (
    account_id uuid primary key references access.account,
    person_id uuid not null unique
);

-- The key of each person, wrapped by the installation's key. Destroying it erases their texts everywhere.
create table access.person_key (
    person_id uuid primary key,
    wrapped bytea not null
);

-- The circle: who is around a person, in what capacity, since when, with what right.
create table access.circle_member (
    id uuid primary key,
    person_id uuid not null,
    account_id uuid references access.account,
    hat_id uuid references access.hat,
    kind text not null check (kind in ('PROFESSIONAL', 'NEAR', 'NEIGHBOUR', 'VOLUNTEER', 'SERVICE')),
    referent boolean not null default false,
    trusted_person boolean not null default false,
    representative boolean not null default false,
    bound_by_secrecy boolean not null,
    symbol text,
    photo uuid,
    -- sealed: name, who they are in the person's life, telephone, best hours
    card bytea,
    state text not null check (state in ('ASKED', 'ACTIVE', 'ENDED')),
    since date not null default current_date,
    until date,
    stands_in_for uuid references access.circle_member,
    ended_how text check (ended_how in ('PERSON_CHANGED', 'PERSON_ENDED', 'HANDED_OVER', 'MOVED', 'DIED', 'LEFT', 'STAND_IN_OVER')),
    position int not null default 0,
    version int not null default 1,
    removed_at timestamptz
);
create index on access.circle_member (person_id);
create index on access.circle_member (account_id) where state = 'ACTIVE';

-- What the person opened to a member: the ceiling; an item's audience may only narrow it.
create table access.grant_to_member (
    id uuid primary key default uuidv7(),
    person_id uuid not null,
    member_id uuid not null references access.circle_member,
    family text not null,
    may_write boolean not null,
    since timestamptz not null default now(),
    until timestamptz,
    ended_at timestamptz
);
create index on access.grant_to_member (member_id, family) where ended_at is null;
create index on access.grant_to_member (person_id);

-- Capability links: one purpose, one subject, hashed, expiring, revocable.
create table access.link (
    id uuid primary key,
    token_hash bytea not null unique,
    purpose text not null,
    subject uuid not null,
    person_id uuid,
    created_at timestamptz not null default now(),
    created_by uuid,
    expires_at timestamptz not null,
    uses_left int,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index on access.link (subject);
create index on access.link (person_id);

create function access.actor_kind() returns text
    language plpgsql stable set search_path = '' as $$
declare kind text := current_setting('boost.kind', true);
begin
    -- an unset local setting comes back as an empty string
    if kind is null or kind = '' then
        raise exception 'no actor in this transaction' using errcode = 'insufficient_privilege';
    end if;
    return kind;
end $$;

create function access.actor_account() returns uuid
    language sql stable set search_path = '' as $$
    select nullif(current_setting('boost.account', true), '')::uuid
$$;

create function access.actor_person() returns uuid
    language sql stable set search_path = '' as $$
    select nullif(current_setting('boost.person', true), '')::uuid
$$;

-- What a link of this purpose opens about its subject. Reading only.
create function access.link_opens(purpose text, family text) returns boolean
    language sql immutable set search_path = '' as $$
    select case purpose
        when 'SHEET' then family in ('IDENTITY', 'PRIORITIES', 'STEPS', 'AGENDA', 'CIRCLE')
        else false
    end
$$;

-- The persons this actor may read, or write, in one family. Evaluated once per statement.
create function access.reach(wanted text, writing boolean) returns uuid[]
    language plpgsql stable security definer set search_path = '' as $$
declare
    kind text := access.actor_kind();
begin
    if kind in ('professional', 'carer') then
        return (
            select coalesce(array_agg(distinct g.person_id), '{}')
            from access.circle_member m
            join access.grant_to_member g on g.member_id = m.id
            where m.account_id = access.actor_account()
              and m.state = 'ACTIVE' and m.removed_at is null
              and m.since <= current_date and (m.until is null or m.until >= current_date)
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

create function access.visible(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$ select access.reach(family, false) $$;

create function access.writable(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$ select access.reach(family, true) $$;

-- Everything one actor may do with one person, and the key that opens their texts, in one call.
create function access.rights_on(subject uuid)
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
          and m.since <= current_date and (m.until is null or m.until >= current_date)
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

-- The first relation of a person who has none: make the id, then the grant, then the person.
create function access.begin_relation(subject uuid, key bytea, member uuid, hat uuid, families text[])
    returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'professional' then
        raise exception 'only a professional opens a file' using errcode = 'insufficient_privilege';
    end if;
    perform 1 from access.hat h where h.id = hat and h.account_id = access.actor_account() and h.role = 'PROFESSIONAL';
    if not found then
        raise exception 'this role is not the actor''s' using errcode = 'insufficient_privilege';
    end if;
    -- the same form sent twice opens one file; somebody else's file is never joined this way
    perform 1 from access.circle_member m where m.person_id = subject;
    if found then
        perform 1 from access.circle_member m where m.person_id = subject and m.id = member and m.account_id = access.actor_account();
        if not found then
            raise exception 'this person already has a circle' using errcode = 'insufficient_privilege';
        end if;
        return;
    end if;
    insert into access.person_key (person_id, wrapped) values (subject, key);
    insert into access.circle_member (id, person_id, account_id, hat_id, kind, referent, bound_by_secrecy, state)
    values (member, subject, access.actor_account(), hat, 'PROFESSIONAL', true, true, 'ACTIVE');
    insert into access.grant_to_member (person_id, member_id, family, may_write)
    select subject, member, f, true from unnest(families) f;
end $$;

-- Erasure: without the key every text of the person, here, in the history and in each backup, stays closed.
create function access.destroy_key(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any(access.reach('IDENTITY', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from access.person_key where person_id = subject;
    return found;
end $$;

-- Reads the session behind a cookie, before any actor exists: one statement a page.
create function access.session_of(hash bytea)
    returns table (account_id uuid, hat_id uuid, role text, trade text, display_name text, locale text,
                   organisation_fr text, organisation_nl text, person_id uuid, hats int, last_seen timestamptz,
                   expires_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select a.id, h.id, h.role, h.trade, a.display_name, a.locale, o.name_fr, o.name_nl, s.person_id,
           (select count(*)::int from access.hat x where x.account_id = a.id
               and x.valid_from <= current_date and (x.valid_until is null or x.valid_until >= current_date)),
           t.last_seen, t.expires_at
    from access.session t
    join access.account a on a.id = t.account_id and a.state = 'ACTIVE'
    join access.hat h on h.id = t.hat_id and h.valid_from <= current_date
         and (h.valid_until is null or h.valid_until >= current_date)
    left join access.organisation o on o.id = h.organisation_id
    left join access.self s on s.account_id = a.id and h.role = 'PERSON'
    where t.token_hash = hash and t.expires_at > now()
$$;

-- Opens a link: whoever shows its token learns its purpose and subject; a GET does not consume it.
create function access.link_of(hash bytea)
    returns table (id uuid, purpose text, subject uuid, person_id uuid, expires_at timestamptz, live boolean)
    language sql stable security definer set search_path = '' as $$
    select l.id, l.purpose, l.subject, l.person_id, l.expires_at,
           l.revoked_at is null and l.expires_at > now() and (l.uses_left is null or l.uses_left > 0)
    from access.link l where l.token_hash = hash
$$;

create function access.consume_link(hash bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update access.link l set uses_left = l.uses_left - 1, last_used_at = now()
    where l.token_hash = hash and l.revoked_at is null and l.expires_at > now()
      and (l.uses_left is null or l.uses_left > 0);
    return found;
end $$;

-- Row-level security of one table with person_id, the same everywhere: read what is visible, write what is
-- writable, and nothing for whom no relation says so. "narrowing" may only take away (an item's audience).
create function access.protect(target regclass, family text, narrowing text default 'true') returns void
    language plpgsql set search_path = '' as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy read_by_relation on %s for select using (person_id = any((select access.visible(%L))::uuid[]) and (%s))', target, family, narrowing);
    execute format('create policy insert_by_relation on %s for insert with check (person_id = any((select access.writable(%L))::uuid[]))', target, family);
    execute format('create policy update_by_relation on %s for update using (person_id = any((select access.writable(%L))::uuid[]) and (%s)) with check (person_id = any((select access.writable(%L))::uuid[]))', target, family, narrowing, family);
    execute format('create policy delete_by_relation on %s for delete using (person_id = any((select access.writable(%L))::uuid[]) and (%s))', target, family, narrowing);
    execute format('create policy by_load on %s to boost_load using (true) with check (true)', target);
    execute format('grant select, insert, update, delete on %s to boost_app, boost_load', target);
end $$;
revoke all on function access.protect(regclass, text, text) from public;

-- The members that this actor is, for audiences that name members.
create function access.my_members() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(m.id), '{}') from access.circle_member m
    where m.account_id = access.actor_account() and m.state = 'ACTIVE'
$$;

select access.protect('access.self', 'IDENTITY');
select access.protect('access.circle_member', 'CIRCLE');
select access.protect('access.grant_to_member', 'CIRCLE');

alter table access.person_key enable row level security;
alter table access.person_key force row level security;
create policy read_by_relation on access.person_key for select using (person_id = any((select access.visible('IDENTITY'))::uuid[]));
create policy by_load on access.person_key to boost_load using (true) with check (true);
grant select on access.person_key to boost_app;
grant select, insert, update, delete on access.person_key to boost_load;

-- A link without person (sign-in, invitation) is reached by its token only, through the functions above.
select access.protect('access.link', 'CIRCLE');
create policy without_person on access.link for insert with check (person_id is null);

-- The functions above run as the owner, who has no other door.
create policy by_owner on access.self to boost_owner using (true) with check (true);
create policy by_owner on access.person_key to boost_owner using (true) with check (true);
create policy by_owner on access.circle_member to boost_owner using (true) with check (true);
create policy by_owner on access.grant_to_member to boost_owner using (true) with check (true);
create policy by_owner on access.link to boost_owner using (true) with check (true);

grant usage on schema access to boost_app, boost_load;
grant select, insert, update, delete on access.organisation, access.account, access.hat, access.session, access.throttle to boost_app, boost_load;
