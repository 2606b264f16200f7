-- Whom an organisation's own sign-in means. Bound at somebody's first arrival: an e-mail address given to a successor
-- later opens nothing of the one before.
create table access.issuer_link (
    issuer text not null,
    subject text not null,
    account_id uuid not null references access.account,
    created_at timestamptz not null default now(),
    primary key (issuer, subject),
    unique (issuer, account_id)
);
create index on access.issuer_link (account_id);
grant select, insert, update, delete on access.issuer_link to boost_app, boost_load;
