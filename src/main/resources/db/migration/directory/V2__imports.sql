-- Who keeps the directory, beside the installation's administrators. A duty on top of any role.
create table directory.editor (
    account_id uuid primary key,
    named_by uuid,
    named_at timestamptz not null default now()
);

-- How the columns of somebody's table are read, drawn once on screen and kept.
create table directory.mapping (
    source text not null references directory.source,
    -- the header of the table it fits, so that the same table finds it again
    header text not null,
    -- column number (from 0) to key of a fact, "id" or "checked_on"
    columns jsonb not null,
    kept_at timestamptz not null default now(),
    primary key (source, header)
);

-- One file on its way into the directory. Nothing of it is shown before it is applied, and then all of it at once.
create table directory.import (
    id uuid primary key,
    source text not null references directory.source,
    format text not null check (format in ('OSM', 'TABLE', 'HSDS_CSV', 'HSDS_JSON')),
    state text not null check (state in ('MAPPING', 'READING', 'PREVIEW', 'APPLYING', 'APPLIED', 'DROPPED', 'FAILED')),
    -- the file holds everything the source has: what is no longer in it is marked
    whole boolean not null default true,
    -- emptied once read
    content bytea,
    encoding text,
    -- of texts the format gives in one language only
    language text not null default 'fr' check (language in ('fr', 'nl', 'en')),
    why text,
    created_by uuid,
    created_at timestamptz not null default now(),
    applied_at timestamptz,
    fresh int not null default 0,
    changed int not null default 0,
    same int not null default 0,
    suspect int not null default 0,
    refused int not null default 0,
    gone int not null default 0
);
create index on directory.import (created_at desc);

-- What was read of each row, until it is applied or dropped.
create table directory.import_row (
    import_id uuid not null references directory.import on delete cascade,
    line int not null,
    external_id text,
    verdict text not null default 'NEW' check (verdict in ('NEW', 'CHANGED', 'SAME', 'REFUSED', 'GONE')),
    said jsonb not null default '{}',
    checked_on date,
    fingerprint text,
    -- codes of what looks wrong (or, refused, of why)
    notes text[] not null default '{}',
    primary key (import_id, line)
);
create index on directory.import_row (import_id, verdict, line);

-- How far the import being applied is: a sequence, because it is seen outside the one transaction that applies it.
create sequence directory.import_progress minvalue 0 start 0;

grant select, insert, update, delete on directory.editor, directory.mapping, directory.import, directory.import_row to boost_app, boost_load;
grant usage, select, update on sequence directory.import_progress to boost_app, boost_load;

-- What one transaction fills is unknown to the planner until somebody looks: plans made for an empty table read all of a
-- full one. (Seen: 60 s instead of 3 for 2,800 entries.)
create function directory.learn() returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    analyze directory.service, directory.claim, directory.origin, directory.location, directory.service_at_location,
        directory.import_row, directory.organization;
    return true;
end $$;
revoke all on function directory.learn() from public;
grant execute on function directory.learn() to boost_app, boost_load;
