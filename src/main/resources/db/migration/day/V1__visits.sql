-- When somebody last looked at their day, so that it can say what came in since. About the reader, nobody else.
grant usage on schema day to boost_app, boost_load;

create table day.visit (
    account_id uuid primary key,
    -- the end of the visit before this one
    since timestamptz not null,
    last timestamptz not null
);
alter table day.visit enable row level security;
alter table day.visit force row level security;
create policy own on day.visit using (account_id = (select access.actor_account()) and (select access.actor_kind()) is not null)
    with check (account_id = (select access.actor_account()) and (select access.actor_kind()) is not null);
create policy by_load on day.visit to boost_load using (true) with check (true);
grant select, insert, update, delete on day.visit to boost_app, boost_load;
