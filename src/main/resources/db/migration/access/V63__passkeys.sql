-- Passkeys (WebAuthn level 3): the public half of a key that never leaves somebody's device.
create table access.passkey (
    id uuid primary key,
    account_id uuid not null references access.account,
    credential_id bytea not null unique,
    public_key bytea not null,
    sign_count bigint not null default 0,
    -- the holder's own word for it
    name text not null check (length(name) between 1 and 60),
    created_at timestamptz not null default now(),
    last_used_at timestamptz
);
create index on access.passkey (account_id);

-- What a device was asked to sign, until it answers: once, within minutes.
create table access.ceremony (
    token_hash bytea primary key,
    account_id uuid references access.account,
    request text not null,
    expires_at timestamptz not null
);
create index on access.ceremony (expires_at);
grant select, insert, update, delete on access.passkey, access.ceremony to boost_app, boost_load;
