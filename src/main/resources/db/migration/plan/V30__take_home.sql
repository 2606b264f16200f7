-- What was printed, frozen: the page behind the QR code says what the paper says, and nothing the plan became since.
create table plan.sheet (
    id uuid primary key,
    person_id uuid not null,
    -- of the person, BCP 47: comes first on the sheet
    language text not null,
    large_print boolean not null default false,
    priorities uuid[] not null default '{}',
    -- sealed: the sheet as JSON, with the drawings and photos on it
    content bytea not null,
    -- sealed: what the QR code says, so that the same paper can be printed again
    token bytea not null,
    link_id uuid not null,
    made_at timestamptz not null default now(),
    -- a sheet with a line not everybody may read is not for everybody either
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea
);
create index on plan.sheet (person_id, made_at desc);

select access.protect('plan.sheet', 'PRIORITIES', $$audience = 'CIRCLE'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members()))$$);
create policy by_its_link on plan.sheet for select
    using ((select access.actor_kind()) = 'link' and id = (select access.link_subject('SHEET')));
revoke update on plan.sheet from boost_app;
