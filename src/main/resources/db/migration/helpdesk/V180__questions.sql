-- Questions put to the helpdesk, and what was given to whoever asked. Nobody's file: whom a question is about has no
-- column here. Words are sealed by the installation's key, cleaned of names when the question ends, erased after some
-- days; themes, outcome and what was given stay.
grant usage on schema helpdesk to boost_app, boost_load;

create table helpdesk.line (
    id uuid primary key,
    name_fr text not null,
    name_nl text not null,
    name_en text not null,
    phone text not null,
    -- the grammar of OpenStreetMap's opening_hours
    hours text not null,
    languages text[] not null,
    -- code of a unit of territory; null: everywhere
    basin text,
    callers text[] not null check (callers <@ '{PROFESSIONAL,PERSON,CARER}'),
    position int not null default 1,
    closed boolean not null default false
);

create table helpdesk.adviser (
    account_id uuid not null,
    line_id uuid not null references helpdesk.line,
    since timestamptz not null default now(),
    primary key (account_id, line_id)
);

-- Never scrolls away; numbers are data.
create table helpdesk.emergency (
    number text primary key,
    words_fr text not null,
    words_nl text not null,
    words_en text not null,
    position int not null
);
insert into helpdesk.emergency (number, words_fr, words_nl, words_en, position) values
    ('112', 'secours', 'noodhulp', 'emergency', 1),
    ('1733', 'médecin de garde', 'huisarts van wacht', 'doctor on duty', 2),
    ('107', 'écoute, jour et nuit', 'luisterend oor, dag en nacht', 'somebody to talk to, day and night', 3);

create function helpdesk.advises() returns boolean
    language sql stable security definer set search_path = '' as $$
    select access.actor_kind() = 'professional'
        and exists (select 1 from helpdesk.adviser a where a.account_id = access.actor_account())
$$;

create table helpdesk.question (
    id uuid primary key,
    line_id uuid references helpdesk.line,
    channel text not null default 'CALL' check (channel in ('CALL', 'MAIL', 'CALL_BACK')),
    -- the adviser who has it; null: whoever takes it
    held_by uuid,
    -- a professional signed in who wrote it themself
    asked_by uuid,
    caller text check (caller in ('PROFESSIONAL', 'PERSON', 'CARER')),
    trade text,
    unit text,
    language text,
    themes text[] not null default '{}',
    -- sealed: what is asked, how to reach whoever asks, what they can do next
    words bytea,
    reach bytea,
    steps bytea,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    call_back_on date,
    outcome text check (outcome in ('ANSWERED', 'ORIENTED', 'MEETING', 'SEARCHING', 'NOTHING')),
    cleaned boolean not null default false,
    gap uuid,
    opened_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    closed_at timestamptz,
    -- asked to whoever called, a week later
    worked_asked_at timestamptz,
    worked text check (worked in ('YES', 'PARTLY', 'NO')),
    worked_at timestamptz
);
create index on helpdesk.question (state, call_back_on, opened_at);
create index on helpdesk.question (closed_at);
create index on helpdesk.question (asked_by) where asked_by is not null;

-- What goes with the caller: services and know-how sheets.
create table helpdesk.given (
    question_id uuid not null references helpdesk.question on delete cascade,
    kind text not null check (kind in ('SERVICE', 'KNOW_HOW')),
    thing uuid not null,
    at timestamptz not null default clock_timestamp(),
    primary key (question_id, kind, thing)
);

-- From one adviser or line to another.
create table helpdesk.passed (
    id uuid primary key,
    question_id uuid not null references helpdesk.question on delete cascade,
    from_account uuid,
    to_account uuid,
    from_line uuid,
    to_line uuid,
    at timestamptz not null default now()
);
create index on helpdesk.passed (question_id);

alter table helpdesk.question enable row level security;
alter table helpdesk.question force row level security;
create policy whom_it_concerns on helpdesk.question using (
        (select access.actor_kind()) = 'job'
        or (select helpdesk.advises())
        or asked_by = (select access.actor_account())
        or id = (select access.link_subject_alone('HELPDESK')))
    with check ((select access.actor_kind()) in ('job', 'professional', 'link'));
create policy by_load on helpdesk.question to boost_load using (true) with check (true);
alter table helpdesk.given enable row level security;
alter table helpdesk.given force row level security;
create policy with_its_question on helpdesk.given using (question_id in (select q.id from helpdesk.question q))
    with check ((select access.actor_kind()) in ('job', 'professional'));
create policy by_load on helpdesk.given to boost_load using (true) with check (true);
alter table helpdesk.passed enable row level security;
alter table helpdesk.passed force row level security;
create policy with_its_question on helpdesk.passed using (question_id in (select q.id from helpdesk.question q))
    with check ((select access.actor_kind()) in ('job', 'professional'));
create policy by_load on helpdesk.passed to boost_load using (true) with check (true);

create table helpdesk.know_how (
    id uuid primary key,
    title_fr text not null,
    title_nl text not null default '',
    title_en text not null default '',
    text_fr text not null,
    text_nl text not null default '',
    text_en text not null default '',
    themes text[] not null default '{}',
    checked_on date not null,
    changed_by uuid,
    changed_at timestamptz not null default now(),
    retired boolean not null default false,
    version int not null default 1
);

-- What was decided of a line of the week's list; one per line of one week.
create table helpdesk.discussed (
    week date not null,
    kind text not null check (kind in ('THEME', 'UNANSWERED', 'TO_WRITE')),
    about text not null,
    decided text not null,
    by uuid not null,
    at timestamptz not null default now(),
    primary key (week, kind, about)
);

grant select, insert, update, delete on helpdesk.line, helpdesk.adviser, helpdesk.emergency, helpdesk.question, helpdesk.given, helpdesk.passed,
    helpdesk.know_how, helpdesk.discussed to boost_app, boost_load;
