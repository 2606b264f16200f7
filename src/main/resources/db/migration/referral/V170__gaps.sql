-- What is lacking for people, as services and searches show it. A gap keeps no person, no author of a search, no typed
-- word and no hour: these are counts of services and searches. What somebody reports is one sentence, cleaned of names.
grant usage on schema referral to boost_app, boost_load;

create table referral.theme (
    id uuid primary key,
    title text not null check (length(title) <= 120),
    why text not null check (length(why) <= 600),
    -- codes of directory.taxonomy_term and territory.unit
    need text,
    unit text,
    -- to whom it is offered
    destination text not null check (destination in ('CONCERTATION', 'NEIGHBOURHOOD')),
    -- how many gaps of each kind stood behind it on the day it was opened
    evidence jsonb not null default '{}',
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'TAKEN', 'ANSWERED')),
    state_on date not null,
    state_at timestamptz not null default now(),
    answer text check (length(answer) <= 1000),
    opened_by uuid,
    opened_on date not null,
    check (state <> 'ANSWERED' or answer is not null)
);
create index on referral.theme (state, state_at);

create table referral.gap (
    id uuid primary key,
    kind text not null check (kind in ('EMPTY_SEARCH', 'REFUSED', 'EXPIRED', 'WAIT', 'NOTHING_FOUND', 'REPORTED')),
    day date not null,
    needs text[] not null default '{}',
    unit text,
    service_id uuid,
    -- why a service said no, as a code
    reason text,
    -- really spoken languages a search asked for
    languages text[] not null default '{}',
    -- of a report only, cleaned of names and numbers before it is kept
    words text check (length(words) <= 400),
    -- never anything about a person: a question to the helpdesk, for instance
    cause_kind text,
    cause_id uuid,
    theme uuid references referral.theme on delete set null,
    -- who hears what became of it; null when nobody is to be known
    reporter uuid,
    -- hash of the code under which an unknown reporter reads the answer
    reply bytea unique
);
create index on referral.gap (day);
create index on referral.gap (theme) where theme is not null;
create index on referral.gap (reporter) where reporter is not null;

grant select, insert, update, delete on referral.gap, referral.theme to boost_app, boost_load;
