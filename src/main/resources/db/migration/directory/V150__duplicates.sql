-- The same service told by two sources. Entries that share something rare (a telephone, a web host, a word of their name
-- in the same place) are compared; what is alike enough is proposed to an editor, who says whether it is the same.

-- What an entry may be found by when another like it is looked for: hashes, so that a block is one short key.
create table directory.likeness_key (
    key bigint not null,
    service_id uuid not null references directory.service on delete cascade,
    primary key (key, service_id)
);
create index on directory.likeness_key (service_id);

-- The version of an entry that was last compared.
create table directory.likeness (
    service_id uuid primary key references directory.service on delete cascade,
    version int not null
);
-- Everything written before this was compared. One row.
create table directory.compared (
    upto timestamptz not null
);
create unique index on directory.compared ((true));
insert into directory.compared (upto) values ('-infinity');

create table directory.duplicate (
    id uuid primary key default gen_random_uuid(),
    one uuid not null references directory.service on delete cascade,
    other uuid not null references directory.service on delete cascade,
    score int not null,
    -- what speaks for it and against it: NAME:87, PHONE, NEAR:40, FAR:1200
    evidence text[] not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'DIFFERENT', 'MERGED')),
    found_at timestamptz not null default now(),
    decided_by uuid,
    decided_at timestamptz,
    unique (one, other),
    check (one < other)
);
create index on directory.duplicate (score desc, id) where state = 'OPEN';
create index on directory.duplicate (other);
create index on directory.duplicate (decided_at desc) where state <> 'OPEN';

-- Which entry was merged with which. merged_into follows from it: the end of the chain.
create table directory.merge (
    id bigint generated always as identity primary key,
    gone_id uuid not null references directory.service,
    kept_id uuid not null references directory.service,
    merged_at timestamptz not null default now(),
    merged_by uuid,
    parted_at timestamptz,
    parted_by uuid,
    check (gone_id <> kept_id)
);
create unique index on directory.merge (gone_id) where parted_at is null;
create index on directory.merge (kept_id) where parted_at is null;

-- An entry and all that was merged with it, directly or through others.
create function directory.under(top uuid) returns setof uuid
    language sql stable set search_path = '' as $$
    with recursive found as (
        select top as id
        union
        select m.gone_id from directory.merge m join found f on m.kept_id = f.id where m.parted_at is null)
    select id from found
$$;

-- A decision between claims that came along with a merged entry goes with it when they are parted. Null: made here.
alter table directory.choice add column from_id uuid;

-- As in V1; where two merged entries have a claim of one source and one day, the entry's own is believed.
create or replace view directory.answer with (security_invoker = true) as
    select distinct on (c.service_id, c.field) c.service_id, c.field, nullif(c.value, '') as value, c.source, c.checked_on
    from directory.claim c
    join directory.source s on s.code = c.source
    left join directory.choice d on d.service_id = c.service_id and d.field = c.field and d.source = c.source
    order by c.service_id, c.field, (d.source is not null) desc, c.checked_on desc nulls last, s.rank, c.source, (c.first_id = c.service_id) desc, c.first_id;

grant select, insert, update, delete on directory.likeness_key, directory.likeness, directory.compared, directory.duplicate, directory.merge to boost_app, boost_load;
grant usage on sequence directory.merge_id_seq to boost_app, boost_load;

-- As learn() does for imports: thousands of keys written at once are unknown to the planner until somebody looks.
create function directory.learn_keys() returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    analyze directory.likeness_key, directory.duplicate, directory.merge;
    return true;
end $$;
revoke all on function directory.learn_keys() from public;
grant execute on function directory.learn_keys() to boost_app, boost_load;
