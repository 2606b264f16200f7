-- Asking services whether what is shown of them is still true. Nothing here is about a person accompanied.

-- One question by mail; its link answers it once.
create table directory.inquiry (
    id uuid primary key,
    service_id uuid not null references directory.service,
    -- SILENT: nobody answered before the link ended
    state text not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'CORRECTED', 'SILENT')),
    -- the address it went to, the one known then; forgotten some months after
    sent_to text,
    language text not null check (language in ('fr', 'nl')),
    asked_by uuid,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    reminded_at timestamptz,
    answered_at timestamptz
);
create unique index on directory.inquiry (service_id) where state = 'OPEN';
create index on directory.inquiry (service_id, asked_at desc);
create index on directory.inquiry (asked_at desc);

-- Nobody took up the telephone: when to try again.
create table directory.call_try (
    service_id uuid primary key references directory.service,
    tries int not null default 1,
    again_on date not null
);

-- Whether services are asked by themselves every week, and how many at most.
create table directory.asking (
    one boolean primary key default true check (one),
    automatic boolean not null default false,
    at_most int not null default 50 check (at_most between 1 and 500),
    last_on date
);
insert into directory.asking (one) values (true);

-- Something shown is wrong: said by somebody signed in, or by the service itself beside its answer.
create table directory.report (
    id uuid primary key,
    service_id uuid not null references directory.service,
    kind text not null check (kind in ('PHONE', 'HOURS', 'CLOSED', 'ADDRESS', 'OTHER')),
    -- cleaned of names once decided
    words text not null,
    by_service boolean not null default false,
    -- who hears what became of it; null: nobody, by their own wish or because the service said it
    account_id uuid,
    state text not null default 'OPEN' check (state in ('OPEN', 'FIXED', 'KEPT')),
    answer text,
    created_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid
);
create index on directory.report (created_at) where state = 'OPEN';
create index on directory.report (service_id) where state = 'OPEN';
create index on directory.report (account_id, created_at desc) where account_id is not null;

-- What the service said later and an editor looked at and left aside: not asked again.
alter table directory.choice add column settled text;

grant select, insert, update, delete on directory.inquiry, directory.call_try, directory.asking, directory.report to boost_app, boost_load;
