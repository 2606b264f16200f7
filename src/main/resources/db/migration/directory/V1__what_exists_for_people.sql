-- What exists for people, in the words of HSDS 3.0 (Open Referral), with what Brussels needs beside it. Nothing here
-- is about a person accompanied.
--
-- Truth is the claim: what one source says of one fact of one service, and when that was last checked. The tables named
-- like HSDS below it are the answer shown, written anew from the claims whenever one changes.
grant usage on schema directory to boost_app, boost_load;

-- Where facts come from. EDITOR: people of this installation. SERVICE: the service itself, by its link. IMPORT: files.
create table directory.source (
    code text primary key,
    kind text not null check (kind in ('EDITOR', 'SERVICE', 'IMPORT')),
    name text not null,
    -- whom to believe when neither an editor chose nor a date decides: small first
    rank int not null default 100,
    licence text,
    -- printed wherever its facts are shown, when the licence asks for it
    attribution text,
    url text
);
insert into directory.source (code, kind, name, rank) values
    ('editor', 'EDITOR', 'Édition du répertoire', 10),
    ('service', 'SERVICE', 'Le service lui-même', 20);

create table directory.organization (
    id uuid primary key,
    -- its name without case, so that the same name is the same organisation
    key text not null unique,
    name_fr text not null,
    name_nl text,
    last_modified timestamptz not null default now()
);

create table directory.service (
    id uuid primary key,
    organization_id uuid references directory.organization,
    kind text not null default 'SERVICE' check (kind in ('SERVICE', 'MOBILE_TEAM', 'INITIATIVE', 'TOOL', 'PROFESSIONAL_SHEET', 'HOW_IT_WORKS', 'FUNCTION_HOLDER')),
    status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
    name_fr text, name_nl text, name_en text,
    alternate_name text[] not null default '{}',
    description_fr text, description_nl text, description_en text,
    eligibility_fr text, eligibility_nl text, eligibility_en text,
    application_fr text, application_nl text, application_en text,
    fees_fr text, fees_nl text, fees_en text,
    alert_fr text, alert_nl text, alert_en text,
    minimum_age int,
    maximum_age int,
    url text,
    email text,
    -- ON_SITE, PHONE, VIDEO, WRITTEN
    interpretation text[] not null default '{}',
    -- WHEELCHAIR, FREE, NO_PAPERS, NO_NISS, NO_FUND, HOME_VISITS, STREET_WORK, SHELTERS, WOMEN_ONLY, CALL_FIRST
    flags text[] not null default '{}',
    free_places int,
    wait_fr text, wait_nl text, wait_en text,
    -- the day free places and waiting time were last heard
    capacity_on date,
    -- HSDS' assured_date; null: nobody checked yet
    assured_date date,
    source text references directory.source,
    -- every answer shown, by the keys of the claims
    shown jsonb not null default '{}',
    -- how often it should be asked whether all this still holds
    rhythm_days int not null default 180,
    -- merged with another: its claims are told there, and can come back
    merged_into uuid references directory.service,
    -- no source has it any more; never deleted for that
    gone_on date,
    version int not null default 1,
    created_at timestamptz not null default now(),
    last_modified timestamptz not null default now()
);
create index on directory.service (assured_date nulls first, id) where merged_into is null;
create index on directory.service (merged_into) where merged_into is not null;
create index on directory.service (organization_id);

create table directory.location (
    id uuid primary key,
    service_id uuid not null references directory.service on delete cascade,
    place int not null,
    address_fr text, address_nl text,
    postal_code text,
    city_fr text, city_nl text,
    -- code of a unit of territory, without foreign key: another module's table
    unit text,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    unique (service_id, place)
);

create table directory.service_at_location (
    id uuid primary key,
    service_id uuid not null references directory.service on delete cascade,
    location_id uuid not null references directory.location on delete cascade,
    description_fr text, description_nl text
);
create index on directory.service_at_location (service_id);
create index on directory.service_at_location (location_id);

create table directory.schedule (
    service_id uuid not null references directory.service on delete cascade,
    service_at_location_id uuid references directory.service_at_location on delete cascade,
    -- the grammar of OpenStreetMap's opening_hours, exceptions and holidays in it
    opening_hours text not null,
    note_fr text, note_nl text, note_en text
);
create index on directory.schedule (service_id);
create index on directory.schedule (service_at_location_id);

-- Where a mobile team can be met, in the order told.
create table directory.round (
    service_id uuid not null references directory.service on delete cascade,
    place int not null,
    name_fr text not null,
    name_nl text,
    unit text,
    opening_hours text not null,
    latitude double precision,
    longitude double precision,
    primary key (service_id, place)
);

create table directory.phone (
    service_id uuid not null references directory.service on delete cascade,
    place int not null,
    number text not null,
    -- never shown to the public: the direct line of a colleague
    professional boolean not null default false,
    primary key (service_id, place, professional)
);

create table directory.contact (
    service_id uuid primary key references directory.service on delete cascade,
    name text,
    title text,
    email text,
    stand_in text,
    professional_tip text
);

create table directory.language (
    service_id uuid not null references directory.service on delete cascade,
    code text not null,
    -- when it is really spoken at the desk; null: always
    opening_hours text,
    primary key (service_id, code)
);

create table directory.cost_option (
    service_id uuid not null references directory.service on delete cascade,
    option text not null,
    amount numeric(9, 2),
    currency text not null default 'EUR',
    primary key (service_id, option)
);

create table directory.required_document (
    service_id uuid primary key references directory.service on delete cascade,
    document_fr text, document_nl text, document_en text
);

create table directory.accessibility (
    location_id uuid primary key references directory.location on delete cascade,
    description text not null
);

create table directory.service_area (
    service_id uuid not null references directory.service on delete cascade,
    unit text not null,
    primary key (service_id, unit)
);

-- HSDS' link to a term of a taxonomy.
create table directory.attribute (
    service_id uuid not null references directory.service on delete cascade,
    taxonomy text not null,
    term text not null,
    primary key (service_id, taxonomy, term)
);
create index on directory.attribute (taxonomy, term);

-- What one source says of one fact. first_id is the service it was said of; service_id the one it is told with since a merge.
create table directory.claim (
    first_id uuid not null references directory.service,
    service_id uuid not null references directory.service,
    field text not null,
    source text not null references directory.source,
    -- empty: the source says that there is none
    value text not null,
    -- null: the source does not say when it was true
    checked_on date,
    primary key (first_id, field, source)
);
create index on directory.claim (service_id);

-- An editor's decision between claims.
create table directory.choice (
    service_id uuid not null references directory.service,
    field text not null,
    source text not null references directory.source,
    chosen_by uuid,
    chosen_at timestamptz not null default now(),
    primary key (service_id, field)
);

-- Which entry of a source is which service; told again, it is found again.
create table directory.origin (
    source text not null references directory.source,
    external_id text not null,
    service_id uuid not null references directory.service,
    -- of everything the source said, so that the same is recognised without reading it
    fingerprint text,
    seen_at timestamptz not null default now(),
    -- no longer in the source
    gone_on date,
    primary key (source, external_id)
);
create index on directory.origin (service_id);

-- Who changed what, appended only (HSDS' metadata).
create table directory.metadata (
    id bigint generated always as identity primary key,
    resource_id uuid not null,
    last_action_date timestamptz not null default now(),
    -- SAID, CHOSEN, MERGED, PARTED, CONFIRMED
    last_action_type text not null,
    field_name text,
    previous_value text,
    replacement_value text,
    source text,
    updated_by uuid
);
create index on directory.metadata (resource_id, id desc);

-- The published rule, in one place: an editor's choice, else the newest check, else the source's rank.
create view directory.answer with (security_invoker = true) as
    select distinct on (c.service_id, c.field) c.service_id, c.field, nullif(c.value, '') as value, c.source, c.checked_on
    from directory.claim c
    join directory.source s on s.code = c.source
    left join directory.choice d on d.service_id = c.service_id and d.field = c.field and d.source = c.source
    order by c.service_id, c.field, (d.source is not null) desc, c.checked_on desc nulls last, s.rank, c.source, c.first_id;

-- The commune of a postal code, where no better unit is known (bpost; Laeken, Neder-Over-Heembeek and Haren are Brussels).
create table directory.postal_code (
    code text primary key,
    unit text not null
);
insert into directory.postal_code (code, unit) values
    ('1000', 'ins:21004'), ('1020', 'ins:21004'), ('1120', 'ins:21004'), ('1130', 'ins:21004'), ('1030', 'ins:21015'),
    ('1040', 'ins:21005'), ('1050', 'ins:21009'), ('1060', 'ins:21013'), ('1070', 'ins:21001'), ('1080', 'ins:21012'),
    ('1081', 'ins:21011'), ('1082', 'ins:21003'), ('1083', 'ins:21008'), ('1090', 'ins:21010'), ('1140', 'ins:21006'),
    ('1150', 'ins:21019'), ('1160', 'ins:21002'), ('1170', 'ins:21017'), ('1180', 'ins:21016'), ('1190', 'ins:21007'),
    ('1200', 'ins:21018'), ('1210', 'ins:21014');

grant select, insert, update, delete on all tables in schema directory to boost_app, boost_load;
revoke update, delete on directory.metadata from boost_app;
revoke insert, update, delete on directory.postal_code from boost_app;
grant usage on all sequences in schema directory to boost_app, boost_load;
-- the history of migrations is the owner's
revoke all on directory.schema_history from boost_app, boost_load;
