-- A database is born for demonstration or for real people, and stays what it is: one row.
create table installation (
    one     boolean primary key default true check (one),
    mode    text not null check (mode in ('DEMO', 'PRODUCTION')),
    born_at timestamptz not null default now()
);
grant select, insert on installation to boost_app;
