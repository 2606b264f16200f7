-- The register. Identifier and person are one: a person's id is opaque and tells nothing.
create table person.person (
    person_id uuid primary key,
    name_to_use text not null,
    languages text[] not null default '{}',
    -- code of a territory unit
    district text,
    -- who answers for this data
    controller_id uuid not null default access.controller(),
    symbol text,
    -- whose phone is the one the person uses; asked once
    phone_is text check (phone_is in ('OWN', 'SHARED', 'NONE')),
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid
);

create table person.contact (
    person_id uuid primary key,
    phone bytea,
    phone_whose bytea,
    address bytea,
    version int not null default 1
);

-- "How to be with me" and "where I can be found", line by line, each with its own audience.
create table person.line (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('HOW_TO_BE', 'WHERE_TO_FIND')),
    code text,
    words bytea,
    language text not null,
    sensitive boolean not null default false,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    author_account uuid,
    audience_members uuid[] not null default '{}',
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    removed_at timestamptz
);
create index on person.line (person_id) where removed_at is null;
create index on person.line (removed_at) where removed_at is not null;

-- A number that never is a key: wrapped by the installation's key, met again only by its keyed hash.
create table person.person_identifier (
    person_id uuid primary key,
    sealed bytea not null,
    lookup bytea not null,
    kind text not null check (kind in ('RN', 'BIS')),
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid
);
create index on person.person_identifier (lookup);

-- Two files with the same number: for the privacy officer, never said on the screen of who typed it.
create table person.possible_duplicate (
    newer uuid not null,
    older uuid not null,
    found_at timestamptz not null default clock_timestamp(),
    primary key (newer, older)
);

-- No row: the national number is not asked anywhere. A row: somebody entitled declared why it may be.
create table person.national_number_switch (
    only_one boolean primary key default true check (only_one),
    legal_basis text not null,
    declared_by uuid not null,
    declared_at timestamptz not null default clock_timestamp()
);

-- One-off support: a day, perhaps a district, and nothing else. The identifier only stops a form from counting twice.
create table person.one_off_support (
    id uuid primary key,
    day date not null,
    district text,
    n int not null default 1
);

-- What a programme looks at, as data.
create table person.programme_item (
    programme text not null,
    list text not null check (list in ('PATHOLOGY', 'FRAGILITY')),
    code text not null,
    name_fr text not null,
    name_nl text not null,
    name_en text not null,
    position int not null,
    active boolean not null default true,
    source text not null,
    primary key (programme, code)
);
insert into person.programme_item (programme, list, code, name_fr, name_nl, name_en, position, source) values
    ('boost', 'PATHOLOGY', 'diabetes', 'Diabète de type 2', 'Diabetes type 2', 'Type 2 diabetes', 1, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'PATHOLOGY', 'cardiovascular', 'Maladie du cœur ou des vaisseaux', 'Hart- of vaatziekte', 'Heart or vessel disease', 2, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'PATHOLOGY', 'copd', 'BPCO (maladie des poumons)', 'COPD (longziekte)', 'COPD (lung disease)', 3, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'PATHOLOGY', 'kidney', 'Insuffisance rénale chronique', 'Chronisch nierfalen', 'Chronic kidney disease', 4, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'readmissions', 'Séjours répétés à l''hôpital', 'Herhaalde ziekenhuisopnames', 'Repeated hospital stays', 1, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'medicines', 'Beaucoup de médicaments', 'Veel geneesmiddelen', 'Many medicines', 2, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'anxiety', 'Anxiété', 'Angst', 'Anxiety', 3, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'depression', 'Dépression', 'Depressie', 'Depression', 4, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'isolation', 'Isolement, ou entourage épuisé', 'Isolement, of uitgeputte omgeving', 'Isolation, or exhausted near ones', 5, 'wallonie.aidants-proches.be/boost'),
    ('boost', 'FRAGILITY', 'comorbidity', 'Plusieurs maladies à la fois', 'Meerdere ziekten tegelijk', 'Several illnesses at once', 6, 'IJIC 2020, ICIC20173'),
    ('boost', 'FRAGILITY', 'low-income', 'Petits revenus', 'Laag inkomen', 'Low income', 7, 'IJIC 2020, ICIC20173'),
    ('boost', 'FRAGILITY', 'access-to-care', 'Accès aux soins à régler', 'Toegang tot zorg te regelen', 'Access to care to be arranged', 8, 'programme document S4');

create table person.health_fact (
    person_id uuid not null,
    programme text not null,
    code text not null,
    said_by text not null check (said_by in ('PERSON', 'NEAR_ONE', 'CARER')),
    noted_at timestamptz not null default clock_timestamp(),
    noted_by uuid,
    primary key (person_id, programme, code)
);

-- Taking part in a programme: none to many, never part of a key.
create table person.enrolment (
    id uuid primary key,
    person_id uuid not null,
    programme text not null,
    lives_there boolean not null,
    treated_there boolean not null,
    -- sealed: why, when the lists do not suggest it
    exception_reason bytea,
    since date not null,
    until date,
    noted_by uuid
);
create unique index on person.enrolment (person_id, programme) where until is null;

select access.protect('person.person', 'IDENTITY');
select access.protect('person.contact', 'CONTACT');
select access.protect('person.line', 'PRACTICAL', $$audience = 'CIRCLE' or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members()))$$);
select access.protect('person.person_identifier', 'CONTACT', $$(select access.actor_kind()) in ('professional', 'oneself')$$);
select access.protect('person.health_fact', 'HEALTH');
select access.protect('person.enrolment', 'HEALTH');

-- The person wants nothing kept: what the register holds goes, whichever families this actor may write.
create function person.forget(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONSENTS'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from person.possible_duplicate where subject in (newer, older);
    delete from person.enrolment where person_id = subject;
    delete from person.health_fact where person_id = subject;
    delete from person.person_identifier where person_id = subject;
    delete from person.line where person_id = subject;
    delete from person.contact where person_id = subject;
    delete from person.person where person_id = subject;
    return true;
end $$;

-- Notes that another file has the same number, and answers nothing about it.
create function person.compare_number(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONTACT'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    insert into person.possible_duplicate (newer, older)
    select subject, other.person_id from person.person_identifier mine
    join person.person_identifier other on other.lookup = mine.lookup and other.person_id <> mine.person_id
    where mine.person_id = subject
    on conflict do nothing;
    return true;
end $$;

-- Removed lines stay thirty days for an undo; nobody reads them meanwhile.
create function person.purge_removed_lines() returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    delete from person.line where removed_at < now() - interval '30 days';
    get diagnostics gone = row_count;
    return gone;
end $$;

-- The functions above run as the owner, who has no other door.
create policy by_owner on person.person to boost_owner using (true) with check (true);
create policy by_owner on person.contact to boost_owner using (true) with check (true);
create policy by_owner on person.line to boost_owner using (true) with check (true);
create policy by_owner on person.person_identifier to boost_owner using (true) with check (true);
create policy by_owner on person.health_fact to boost_owner using (true) with check (true);
create policy by_owner on person.enrolment to boost_owner using (true) with check (true);

grant usage on schema person to boost_app, boost_load;
grant select, insert, delete on person.national_number_switch to boost_app;
grant insert on person.one_off_support to boost_app;
grant select on person.programme_item to boost_app;
grant select, insert, update, delete on person.national_number_switch, person.one_off_support, person.programme_item, person.possible_duplicate to boost_load;
