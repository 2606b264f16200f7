-- A second proof at the door, from a telephone's code generator (RFC 6238). The secret is wrapped by the installation's
-- key; without confirmation it opens and asks nothing.
create table access.second_factor (
    account_id uuid primary key references access.account,
    secret bytea not null,
    confirmed_at timestamptz,
    -- the half minute of the last code used: the same code never opens twice
    last_step bigint not null default 0,
    created_at timestamptz not null default now()
);

-- For the day the telephone is lost: each opens once, and only its keyed hash is kept.
create table access.recovery_code (
    account_id uuid not null references access.account,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (account_id, code_hash)
);

-- A session that waits for the second proof is nobody's yet.
alter table access.session
    add column awaits text check (awaits in ('CODE', 'ENROL')),
    add column proved boolean not null default false;

create or replace function access.session_of(hash bytea)
    returns table (account_id uuid, hat_id uuid, role text, trade text, display_name text, locale text,
                   organisation_fr text, organisation_nl text, person_id uuid, hats int, last_seen timestamptz,
                   expires_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select a.id, h.id, h.role, h.trade, a.display_name, a.locale, o.name_fr, o.name_nl, s.person_id,
           (select count(*)::int from access.hat x where x.account_id = a.id
               and x.valid_from <= current_date and (x.valid_until is null or x.valid_until >= current_date)),
           t.last_seen, t.expires_at
    from access.session t
    join access.account a on a.id = t.account_id and a.state = 'ACTIVE'
    join access.hat h on h.id = t.hat_id and h.valid_from <= current_date
         and (h.valid_until is null or h.valid_until >= current_date)
    left join access.organisation o on o.id = h.organisation_id
    left join access.self s on s.account_id = a.id and h.role = 'PERSON'
    where t.token_hash = hash and t.expires_at > now() and t.awaits is null
$$;

grant select, insert, update, delete on access.second_factor, access.recovery_code to boost_app, boost_load;
