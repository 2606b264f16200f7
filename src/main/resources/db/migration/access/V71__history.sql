-- Who changed what, when, from what to what, of everything that is administered. Appended, never changed, and never
-- about a person.
create table access.change (
    id uuid primary key default uuidv7(),
    at timestamptz not null default clock_timestamp(),
    by_account uuid,
    subject text not null,
    subject_id text not null,
    field text not null,
    was text,
    became text
);
create index on access.change (subject, subject_id, id desc);
grant select, insert on access.change to boost_app;
grant select, insert, update, delete on access.change to boost_load;

-- What went wrong with data, and what was decided within the 72 hours (GDPR art. 33 and 34).
create table access.breach (
    id uuid primary key,
    -- when it was known: the 72 hours run from here
    known_at timestamptz not null,
    happened text not null,
    -- how many persons, in words: a number known later is said later
    touched text not null default '',
    done text not null default '',
    authority text not null default 'UNDECIDED' check (authority in ('UNDECIDED', 'TOLD', 'NOT_TOLD')),
    persons text not null default 'UNDECIDED' check (persons in ('UNDECIDED', 'TOLD', 'NOT_TOLD')),
    why text not null default '',
    noted_by uuid default access.actor_account(),
    noted_at timestamptz not null default clock_timestamp(),
    version int not null default 1
);
grant select, insert, update on access.breach to boost_app;
grant select, insert, update, delete on access.breach to boost_load;

-- Whom to ask about a file that may be there twice: the référents, and nothing of the persons.
create function access.referents_for_officer(subjects uuid[])
    returns table (person_id uuid, account_id uuid)
    language sql stable security definer set search_path = '' as $$
    select m.person_id, m.account_id from access.circle_member m
    where access.is_officer() and m.person_id = any(subjects) and m.referent and m.state = 'ACTIVE'
      and m.removed_at is null and m.account_id is not null
$$;
