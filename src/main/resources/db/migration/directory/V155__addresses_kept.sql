-- The addresses a person keeps: found by themself, or for them, with a tip in somebody's words. What is kept is an entry
-- of the directory; nothing of it is copied, so that the number called is the one that holds today.
create table directory.kept (
    id uuid primary key,
    person_id uuid not null,
    service_id uuid not null references directory.service,
    -- sealed: what helps there, in the words of whoever kept it
    tip bytea,
    language text,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create unique index on directory.kept (person_id, service_id) where removed_at is null;
select access.protect('directory.kept', 'STEPS', $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$);
create policy by_owner on directory.kept to boost_owner using (removed_at is not null);
