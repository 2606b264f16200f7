-- What has been agreed with a person, and a professional's own diary, read and never re-typed.
grant usage on schema agenda to boost_app, boost_load;

create table agenda.appointment (
    id uuid primary key,
    person_id uuid not null,
    starts_at timestamptz not null,
    -- a day without an hour: "dimanche"; starts_at is then its beginning in Brussels
    day_only boolean not null default false,
    minutes int check (minutes between 5 and 1440),
    kind text not null check (kind in ('MEETING', 'CALL', 'VISIT', 'OUTSIDE', 'ACTIVITY')),
    -- the professional who will be there, or in free words whoever else
    with_account uuid,
    with_words bytea,
    place bytea,
    note bytea,
    state text not null default 'AGREED' check (state in ('AGREED', 'DONE', 'CANCELLED')),
    audience text not null default 'CIRCLE' check (audience in ('PERSON', 'CIRCLE')),
    -- null: the person without account
    author_account uuid,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    version int not null default 1,
    cause_kind text,
    cause_id uuid
);
create index on agenda.appointment (person_id, starts_at);
select access.protect('agenda.appointment', 'AGENDA',
    'audience = ''CIRCLE'' or author_account = (select access.actor_account()) or with_account = (select access.actor_account())'
    || ' or (select access.actor_kind()) = ''oneself''');

-- Silence may be agreed: "ne m'appelez pas avant la fête".
create table agenda.quiet (
    id uuid primary key,
    person_id uuid not null,
    until date not null,
    reason bytea,
    author_account uuid,
    created_at timestamptz not null default now(),
    ended_at timestamptz
);
create index on agenda.quiet (person_id) where ended_at is null;
select access.protect('agenda.quiet', 'AGENDA');

-- "Elle demande qu'on l'appelle": never late, answered once.
create table agenda.call_asked (
    id uuid primary key,
    person_id uuid not null,
    by_account uuid,
    by_oneself boolean not null,
    asked_at timestamptz not null default now(),
    answered_at timestamptz,
    answered_by uuid
);
create index on agenda.call_asked (person_id) where answered_at is null;
select access.protect('agenda.call_asked', 'AGENDA');

-- The address of somebody's own diary. It is a secret of theirs: sealed with the installation's key.
create table agenda.calendar (
    account_id uuid primary key,
    address bytea not null,
    added_at timestamptz not null default now(),
    read_at timestamptz,
    -- why the last reading failed, as the end of a message key
    trouble text,
    next_at timestamptz not null default now()
);
create index on agenda.calendar (next_at);

-- What stands in that diary in the coming weeks: replaced whole at each reading; titles sealed likewise.
create table agenda.busy (
    account_id uuid not null references agenda.calendar on delete cascade,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    whole_day boolean not null,
    title bytea
);
create index on agenda.busy (account_id, starts_at);

-- A device that reads "Rendez-vous" and nothing else, through a link of its own.
create table agenda.device (
    id uuid primary key,
    account_id uuid not null,
    hat_id uuid not null,
    given_at timestamptz not null default now(),
    last_read timestamptz,
    revoked_at timestamptz
);
create index on agenda.device (account_id);

-- A diary is its owner's. The job that reads calendars and the door for devices act under their own names.
do $$
declare t regclass;
begin
    foreach t in array array['agenda.calendar', 'agenda.busy', 'agenda.device']::regclass[] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own on %s using (account_id = (select access.actor_account()) or (select access.actor_kind()) = ''job'')'
            || ' with check (account_id = (select access.actor_account()) or (select access.actor_kind()) = ''job'')', t);
        execute format('create policy by_load on %s to boost_load using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on %s to boost_app, boost_load', t);
    end loop;
end $$;
-- deleting a diary's address deletes what was read from it, in the owner's name
create policy by_owner on agenda.busy to boost_owner using (true) with check (true);
create policy by_owner on agenda.calendar to boost_owner using (true) with check (true);
