-- Mails wait here until they are sent: with back-off, once each, and never a health word in them.
create table platform.mail (
    id uuid primary key,
    -- the same cause never mails twice
    dedupe text not null unique,
    recipient text not null,
    lang text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null default now(),
    tries int not null default 0,
    next_try timestamptz not null default now(),
    sent_at timestamptz,
    given_up_at timestamptz
);
create index on platform.mail (next_try) where sent_at is null and given_up_at is null;
grant select, insert, update, delete on platform.mail to boost_app, boost_load;
