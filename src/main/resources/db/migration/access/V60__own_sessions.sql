-- A session as whoever opened it recognises it: by which door, on what kind of device. The browser's own long name,
-- which tells one machine from another, is never kept.
alter table access.session
    add column id uuid not null default gen_random_uuid() unique,
    add column way text not null default 'PASSWORD' check (way in ('PASSWORD', 'LINK', 'DEMO', 'PASSKEY', 'ISSUER')),
    add column device text not null default 'OTHER' check (device in ('COMPUTER', 'PHONE', 'TABLET', 'OTHER')),
    add column system text not null default '',
    add column browser text not null default '';
