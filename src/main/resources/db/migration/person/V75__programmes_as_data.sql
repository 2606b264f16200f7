-- A programme and what it looks at are data: edited, ordered and retired by the administration, never deleted.
create table person.programme (
    code text primary key,
    name_fr text not null,
    name_nl text not null,
    name_en text not null,
    since date,
    until date,
    version int not null default 1,
    check (until is null or since is null or until >= since)
);
insert into person.programme (code, name_fr, name_nl, name_en) values ('boost', 'Boost', 'Boost', 'Boost');
alter table person.programme_item add column version int not null default 1;
grant select, update on person.programme to boost_app;
grant insert, update on person.programme_item to boost_app;
grant select, insert, update, delete on person.programme to boost_load;
