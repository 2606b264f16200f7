-- What matters in the person's words, small steps, goals, what helps, questions prepared, notes. Free text is sealed
-- under the person's key; codes, dates and states are not.
grant usage on schema plan to boost_app, boost_load;

create table plan.priority (
    id uuid primary key,
    person_id uuid not null,
    -- the person's order, not ours
    place int not null,
    words bytea not null,
    -- BCP 47, of the words as they were said
    language text not null,
    words_fr bytea,
    said_by text not null check (said_by in ('PERSON', 'CARER', 'OTHER')),
    said_by_who bytea,
    card text,
    picture uuid,
    sensitive boolean not null default false,
    -- may be printed on the sheet the person takes home
    on_sheet boolean not null default true,
    state text not null default 'OPEN' check (state in ('OPEN', 'DROPPED')),
    state_on date,
    cause_kind text,
    cause_id uuid,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    version int not null default 1,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.priority (person_id, place);

-- Who said what before: appended, never changed.
create table plan.priority_revision (
    priority_id uuid not null references plan.priority on delete cascade,
    version int not null,
    person_id uuid not null,
    words bytea not null,
    language text not null,
    words_fr bytea,
    said_by text not null,
    said_by_who bytea,
    changed_by bytea,
    changed_at timestamptz not null default now(),
    primary key (priority_id, version)
);
create index on plan.priority_revision (person_id);

create table plan.strength (
    id uuid primary key,
    person_id uuid not null,
    place int not null,
    words bytea,
    language text,
    card text,
    picture uuid,
    cause_kind text,
    cause_id uuid,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.strength (person_id, place);

-- LIFE: what the person wants from life. CARE: what help and care contribute to it. No level, no target.
create table plan.goal (
    id uuid primary key,
    person_id uuid not null,
    priority_id uuid not null,
    parent uuid,
    kind text not null check (kind in ('LIFE', 'CARE')),
    words bytea not null,
    language text not null,
    origin text not null check (origin in ('PERSON', 'PROPOSED')),
    state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
    state_on date,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.goal (person_id, priority_id);

create table plan.step (
    id uuid primary key,
    person_id uuid not null,
    priority_id uuid,
    goal_id uuid,
    words bytea not null,
    language text not null,
    words_fr bytea,
    card text,
    picture uuid,
    -- whose idea: the person's, or proposed by whoever wrote it
    origin text not null check (origin in ('PERSON', 'PROPOSED')),
    doer text not null check (doer in ('PERSON', 'ACCOUNT', 'MEMBER', 'OTHER', 'NOBODY')),
    doer_account uuid,
    doer_member uuid,
    doer_name bytea,
    due date,
    state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED', 'NONE_TODAY')),
    state_on date,
    -- the day to look again when there is no way today
    look_again date,
    way text check (way in ('SEARCHED', 'FOUND', 'NONE_TODAY')),
    way_on date,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    version int not null default 1,
    created_at timestamptz not null default now(),
    removed_at timestamptz,
    check ((state = 'NONE_TODAY') = (look_again is not null))
);
create index on plan.step (person_id, priority_id);

-- Prepared by the person, or with them, for the doctor or somebody else.
create table plan.question (
    id uuid primary key,
    person_id uuid not null,
    words bytea not null,
    language text not null,
    for_whom bytea,
    state text not null default 'OPEN' check (state in ('OPEN', 'ASKED')),
    state_on date,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.question (person_id);

create table plan.note (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('NOTE', 'UNEXPECTED')),
    body bytea not null,
    -- apart from who wrote it; null when nobody is quoted
    said_by text check (said_by in ('PERSON', 'CARER', 'OTHER')),
    said_by_who bytea,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    version int not null default 1,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.note (person_id, id desc);

create table plan.note_revision (
    note_id uuid not null references plan.note on delete cascade,
    version int not null,
    person_id uuid not null,
    body bytea not null,
    changed_by bytea,
    changed_at timestamptz not null default now(),
    primary key (note_id, version)
);
create index on plan.note_revision (person_id);

-- What somebody is still typing about a person; theirs alone.
create table plan.draft (
    person_id uuid not null,
    author_account uuid not null,
    body bytea not null,
    saved_at timestamptz not null default now(),
    primary key (person_id, author_account)
);

do $$
declare
    -- the audience of an item only narrows what the person opened; AUTHOR is for whoever wrote it alone
    audience constant text := $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
        or author_account = (select access.actor_account())
        or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
        or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$;
    -- whoever holds the sheet's link sees what may be printed on the sheet, and nothing else
    on_sheet constant text := $p$(case when (select access.actor_kind()) = 'link' then on_sheet else $p$ || audience || ' end)';
begin
    perform access.protect('plan.priority', 'PRIORITIES', on_sheet);
    perform access.protect('plan.priority_revision', 'PRIORITIES',
        'exists (select 1 from plan.priority p where p.id = priority_id)');
    perform access.protect('plan.strength', 'PRIORITIES', audience);
    perform access.protect('plan.goal', 'PRIORITIES', audience);
    -- the steps of a priority that may be printed are printed with it
    perform access.protect('plan.step', 'STEPS', $p$(case when (select access.actor_kind()) = 'link'
        then exists (select 1 from plan.priority p where p.id = priority_id) else $p$ || audience || ' end)');
    perform access.protect('plan.question', 'STEPS', audience);
    perform access.protect('plan.note', 'NOTES', audience);
    perform access.protect('plan.note_revision', 'NOTES', 'exists (select 1 from plan.note n where n.id = note_id)');
    perform access.protect('plan.draft', 'NOTES', 'author_account = (select access.actor_account())');
end $$;
revoke update, delete on plan.priority_revision, plan.note_revision from boost_app;

-- What was removed thirty days ago leaves for good, by one named job that sees these rows only.
create policy purge_seen on plan.priority for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.priority for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.strength for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.strength for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.goal for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.goal for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.step for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.step for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.question for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.question for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.note for select using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.note for delete using (removed_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge_seen on plan.draft for select using (saved_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
create policy purge on plan.draft for delete using (saved_at < now() - interval '30 days' and (select access.actor_kind()) = 'job');
