-- When somebody last looked at one person's record, so that it can say what came in since. Each reads their own line.
create table day.record_visit (
    person_id uuid not null,
    author_account uuid not null,
    -- the end of the visit before this one
    since timestamptz not null,
    last timestamptz not null,
    primary key (person_id, author_account)
);
alter table day.record_visit enable row level security;
alter table day.record_visit force row level security;
-- who may read somebody's name may remember having looked, also without any right to write about them
create policy own on day.record_visit using (person_id = any((select access.visible('IDENTITY'))::uuid[]) and author_account = (select access.actor_account()))
    with check (person_id = any((select access.visible('IDENTITY'))::uuid[]) and author_account = (select access.actor_account()));
create policy by_load on day.record_visit to boost_load using (true) with check (true);
create policy erased on day.record_visit to boost_owner using (person_id = nullif(current_setting('boost.erasing', true), '')::uuid);
grant select, insert, update, delete on day.record_visit to boost_app, boost_load;
