-- Somebody looks for a référent before there is any file about them. Their words are sealed by the installation's key,
-- read by whom they ask and by whoever calls those nobody answered, and erased once somebody said yes or they stop.
grant usage on schema seeking to boost_app, boost_load;

create table seeking.setting (
    one boolean primary key default true check (one),
    -- days without an answer after which a named human calls
    silence_days int not null default 3 check (silence_days between 1 and 30),
    -- days a finished request is still told to whoever asked; a link lives as long
    told_days int not null default 30 check (told_days between 1 and 180)
);
insert into seeking.setting default values;

create table seeking.reason (
    code text primary key,
    words_fr text not null,
    words_nl text not null,
    words_en text not null,
    position int not null,
    valid_until date
);
insert into seeking.reason (code, words_fr, words_nl, words_en, position) values
    ('full', 'J’ai déjà beaucoup à faire en ce moment. Ce n’est pas à cause de vous.', 'Ik heb op dit moment al veel om handen. Het ligt niet aan u.', 'I already have a lot on at the moment. It is not because of you.', 1),
    ('away', 'Je suis en congé ou je pars bientôt.', 'Ik ben met verlof of vertrek binnenkort.', 'I am on leave, or about to be.', 2),
    ('far', 'C’est trop loin de là où je travaille.', 'Het is te ver van waar ik werk.', 'It is too far from where I work.', 3),
    ('better', 'Quelqu’un d’un autre métier vous aiderait mieux.', 'Iemand met een ander beroep kan u beter helpen.', 'Somebody with another trade would help you better.', 4),
    ('known', 'Nous nous connaissons déjà autrement : ce ne serait pas juste.', 'We kennen elkaar al op een andere manier: dat zou niet juist zijn.', 'We already know each other in another way: it would not be right.', 5);

-- The named humans who call.
create table seeking.caller (
    account_id uuid primary key,
    since timestamptz not null default now()
);

create table seeking.willing (
    account_id uuid primary key,
    trade text,
    gender text check (gender in ('WOMAN', 'MAN')),
    languages text[] not null,
    -- empty: anywhere in Brussels
    districts text[] not null,
    sentence text not null,
    visible boolean not null,
    paused_until date,
    changed_at timestamptz not null default now()
);

create table seeking.ask (
    id uuid primary key,
    -- sealed by the installation's key: name, how to reach them, one sentence, who asks for them; null once it is over
    words bytea,
    languages text[] not null,
    district text,
    trade text,
    gender text check (gender in ('WOMAN', 'MAN')),
    screen text not null,
    state text not null check (state in ('OPEN', 'ASKED', 'CALL', 'MET', 'STOPPED')),
    state_since timestamptz not null default now(),
    asked_account uuid,
    entered_by uuid,
    created_at timestamptz not null default now()
);
create index on seeking.ask (asked_account) where state = 'ASKED';
create index on seeking.ask (state, state_since);

create table seeking.answer (
    ask_id uuid not null references seeking.ask on delete cascade,
    account_id uuid not null,
    answer text not null check (answer in ('YES', 'NOT_NOW', 'SILENT')),
    reason text references seeking.reason,
    answered_at timestamptz not null default now(),
    primary key (ask_id, account_id)
);

create function seeking.calls_back() returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from seeking.caller c where c.account_id = access.actor_account() and access.actor_kind() = 'professional')
$$;

-- Who asked (by their link), whom they asked, who wrote it down for them, who calls; the door and the clock are jobs.
alter table seeking.ask enable row level security;
alter table seeking.ask force row level security;
create policy whom_it_concerns on seeking.ask using (
        id = (select access.link_subject_alone('SEEKING'))
        or asked_account = (select access.actor_account())
        or entered_by = (select access.actor_account())
        or (select access.actor_kind()) = 'job'
        or (select seeking.calls_back()))
    with check ((select access.actor_kind()) in ('job', 'professional', 'link'));
create policy by_load on seeking.ask to boost_load using (true) with check (true);
alter table seeking.answer enable row level security;
alter table seeking.answer force row level security;
create policy with_its_ask on seeking.answer using (ask_id in (select a.id from seeking.ask a))
    with check ((select access.actor_kind()) in ('job', 'professional', 'link'));
create policy by_load on seeking.answer to boost_load using (true) with check (true);

grant select, insert, update, delete on seeking.setting, seeking.reason, seeking.caller, seeking.willing, seeking.ask, seeking.answer to boost_app, boost_load;
