-- Whom a professional can really call, with a tip of their own; private, or shared. Never about somebody accompanied:
-- the tip is cleaned of names and numbers before it is kept.
create table directory.relay (
    id uuid primary key,
    account_id uuid not null,
    -- where its author worked when they shared it
    organisations uuid[] not null default '{}',
    author_name text not null,
    -- the entry it belongs to; null: it stands alone
    service_id uuid references directory.service,
    name text not null,
    what text not null default '',
    phone text not null default '',
    email text not null default '',
    tip text not null default '',
    -- code of the taxonomy it answers; empty: none in particular
    need text not null default '',
    shared text not null check (shared in ('MINE', 'ORGANISATION', 'ALL')),
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on directory.relay (account_id);
create index on directory.relay (service_id);
alter table directory.relay enable row level security;
alter table directory.relay force row level security;
create policy read_by_sharing on directory.relay for select using (account_id = (select access.actor_account())
    or (select access.actor_kind()) = 'professional' and removed_at is null
       and (shared = 'ALL' or shared = 'ORGANISATION' and organisations && (select access.my_organisations())::uuid[]));
create policy insert_own on directory.relay for insert with check ((select access.actor_kind()) = 'professional' and account_id = (select access.actor_account()));
create policy update_own on directory.relay for update using ((select access.actor_kind()) = 'professional' and account_id = (select access.actor_account()));
create policy delete_own on directory.relay for delete using ((select access.actor_kind()) = 'professional' and account_id = (select access.actor_account()));
create policy by_load on directory.relay to boost_load using (true) with check (true);
create policy by_owner on directory.relay to boost_owner using (removed_at is not null);
grant select, insert, update, delete on directory.relay to boost_app, boost_load;
