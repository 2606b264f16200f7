-- The journal: appended in the same transaction as what it tells; chained in batches by one sealer.
create table audit.entry (
    id bigint generated always as identity primary key,
    -- which transaction wrote the line: the sealer takes only lines whose transaction can no longer be open
    xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp(),
    actor_kind text not null,
    account_id uuid,
    -- the link, job or client behind an actor that has no account
    actor_ref text,
    person_id uuid,
    act text not null,
    families text not null default '',
    object_id uuid,
    -- how many persons a list showed
    shown int,
    refused boolean not null default false
);
create index on audit.entry (person_id, id desc) where person_id is not null;
create index on audit.entry (xid, id);

create table audit.seal (
    batch bigint primary key,
    -- lines of transactions below this one, and not in an earlier batch
    below xid8 not null,
    lines int not null,
    last_id bigint not null,
    hash bytea not null,
    sealed_at timestamptz not null default now()
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- written by whoever acts; read by the person it is about, and whole by the named job that seals and verifies
create policy append on audit.entry for insert with check ((select access.actor_kind()) is not null);
create policy own_journal on audit.entry for select
    using (person_id = any((select access.visible('JOURNAL'))::uuid[]));
create policy seal on audit.entry for select
    using ((select access.actor_kind()) = 'job' and (select current_setting('boost.families', true)) = 'JOURNAL-SEAL');
create policy by_load on audit.entry to boost_load using (true) with check (true);

grant usage on schema audit to boost_app, boost_load;
grant select, insert on audit.entry, audit.seal to boost_app;
grant select, insert, update, delete on audit.entry, audit.seal to boost_load;
