-- "Je vous accompagne": what one picture page says of an agreed moment elsewhere. Its audience is the moment's.
create table agenda.trip (
    moment_id uuid primary key,
    person_id uuid not null,
    -- when to leave, in the words people use: « 9 h 15 »
    leave bytea,
    way bytea,
    who bytea,
    how bytea,
    papers text[] not null default '{}',
    audience text not null check (audience in ('PERSON', 'CIRCLE')),
    author_account uuid,
    changed_at timestamptz not null default now()
);
create index on agenda.trip (person_id);
select access.protect('agenda.trip', 'AGENDA', $$audience = 'CIRCLE' or author_account = (select access.actor_account())
    or (select access.actor_kind()) = 'oneself'$$);
create policy by_owner on agenda.trip to boost_owner using (true) with check (true);
