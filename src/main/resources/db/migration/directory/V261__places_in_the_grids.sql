-- Where a place lies is asked of the territory, which knows borders and both communes of 1050; the list of postal codes
-- here was the same one written twice.
alter table directory.location add column located boolean not null default false;
comment on column directory.location.located is 'the unit was found from the postal code or the place, not said';
update directory.location l set located = true from directory.service s
where s.id = l.service_id and case when l.place = 0 then s.shown->>'unit' else (s.shown->>'other_places')::jsonb -> (l.place - 1) ->> 'unit' end is null;
drop table directory.postal_code;

-- The edition of the grids by which every place was located last. One row.
create table directory.located_by (
    edition bigint not null
);
create unique index on directory.located_by ((true));
insert into directory.located_by (edition) values (0);
grant select, update on directory.located_by to boost_app;
grant select, insert, update, delete on directory.located_by to boost_load;
