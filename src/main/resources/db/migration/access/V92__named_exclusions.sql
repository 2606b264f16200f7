-- "Ma sœur ne doit rien savoir": whom the person keeps out. Sealed, read by the person and by who noted it; what is
-- compared when somebody is added is a keyed hash of a name or an address, so that nobody else learns who it is.
create table access.exclusion (
    id uuid primary key,
    person_id uuid not null,
    words bytea not null,
    name_hash bytea,
    mail_hash bytea,
    account_id uuid,
    author_account uuid,
    noted_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on access.exclusion (person_id);
select access.protect('access.exclusion', 'CIRCLE', $$(select access.actor_kind()) = 'oneself' or author_account = (select access.actor_account())$$);
create policy by_owner on access.exclusion for select to boost_owner using (true);

-- Whoever may write this circle is told only whether one may be added.
create function access.kept_out(subject uuid, account uuid, name_hash bytea, mail_hash bytea) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from access.exclusion e
                   where e.person_id = subject and e.removed_at is null
                     and subject = any(access.reach('CIRCLE', true))
                     and (e.account_id = account or e.name_hash = $3 or e.mail_hash = $4))
$$;
