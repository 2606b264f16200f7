-- Transaction numbers belong to one server. When the data move to another (a restore), a new era of the journal
-- begins: its lines are those after the last one that came along, and its numbers start again.
create table audit.era (
    era int primary key,
    after_id bigint not null,
    began_at timestamptz not null default now()
);
insert into audit.era (era, after_id) values (0, 0);

alter table audit.seal add column era int not null default 0;

grant select on audit.era to boost_app;
grant select, insert, update, delete on audit.era to boost_load;
