-- Grids that do not nest, of one common brick: statistical sectors; districts of the Monitoring; care quarters (PSSI,
-- CLSS) in their basins; communes and the postal codes that serve them. What is not checked awaits the official list.
alter table territory.unit drop constraint unit_grid_check;
alter table territory.unit
    add check (grid in ('SECTOR', 'DISTRICT', 'CARE_DISTRICT', 'COMMUNE', 'BASIN', 'PROGRAMME')),
    -- as the publisher of the grid numbers it: the number of the sector, of the district, of the commune
    add column official text,
    add column version int not null default 1,
    add check (valid_until >= valid_from);
create unique index on territory.unit (grid, official);
update territory.unit set official = substr(code, 5) where grid = 'COMMUNE';
update territory.unit u set official = n.number
from (values ('grand-place', '1'), ('dansaert', '2'), ('beguinage-dixmude', '3'), ('martyrs', '4'), ('notre-dame-aux-neiges', '5'), ('royal', '6'),
      ('sablon', '7'), ('marolles', '8'), ('stalingrad', '9'), ('anneessens', '10'), ('nord', '21'), ('brabant', '22'), ('haecht', '24'),
      ('saint-josse-centre', '25'), ('berckmans', '41'), ('haut-saint-gilles', '47'), ('porte-de-hal', '48'), ('bosnie', '49')) n (district, number)
where u.code = 'district:' || n.district;

-- What a unit is part of may change: from a day on, until a day.
alter table territory.part drop constraint part_pkey;
alter table territory.part
    add column valid_from date,
    add column valid_until date,
    add check (valid_until >= valid_from);
create unique index on territory.part (whole, unit, valid_from) nulls not distinct;
create index on territory.part (unit);

-- Districts that straddle communes: listed under one, part of the others too.
insert into territory.part (whole, unit) values
    ('ins:21015', 'district:nord'), ('ins:21004', 'district:nord'), ('ins:21015', 'district:brabant'), ('ins:21015', 'district:haecht'),
    ('ins:21007', 'district:haut-saint-gilles');

insert into territory.unit (code, grid, name_fr, name_nl, listed_under, position, source) values
    ('care:centre-historique', 'CARE_DISTRICT', 'Centre historique', 'Historisch centrum', 'basin:centre-ouest', 1, 'bassin-centre-ouest.brussels'),
    ('care:anneessens', 'CARE_DISTRICT', 'Anneessens', 'Anneessens', 'basin:centre-ouest', 2, 'bassin-centre-ouest.brussels'),
    ('care:marolles', 'CARE_DISTRICT', 'Marolles', 'Marollen', 'basin:centre-ouest', 3, 'bassin-centre-ouest.brussels'),
    ('care:gare-de-l-ouest', 'CARE_DISTRICT', 'Gare de l’Ouest', 'Weststation', 'basin:centre-ouest', 4, 'bassin-centre-ouest.brussels'),
    ('care:cureghem', 'CARE_DISTRICT', 'Cureghem', 'Kuregem', 'basin:centre-ouest', 5, 'bassin-centre-ouest.brussels'),
    ('care:centre-wayez', 'CARE_DISTRICT', 'Centre-Wayez', 'Centrum-Wayez', 'basin:centre-ouest', 6, 'bassin-centre-ouest.brussels'),
    ('care:peterbos', 'CARE_DISTRICT', 'Peterbos', 'Peterbos', 'basin:centre-ouest', 7, 'bassin-centre-ouest.brussels'),
    ('care:karreveld', 'CARE_DISTRICT', 'Karreveld', 'Karreveld', 'basin:centre-ouest', 8, 'bassin-centre-ouest.brussels'),
    ('care:nord-centre-ouest', 'CARE_DISTRICT', 'Nord', 'Noord', 'basin:centre-ouest', 9, 'bassin-centre-ouest.brussels'),
    ('care:bas-de-forest', 'CARE_DISTRICT', 'Bas de Forest', 'Laag Vorst', 'basin:sud', 1, 'bassin-sud.brussels'),
    ('care:bas-de-saint-gilles', 'CARE_DISTRICT', 'Bas de Saint-Gilles', 'Laag Sint-Gillis', 'basin:sud', 2, 'bassin-sud.brussels'),
    ('care:brabant', 'CARE_DISTRICT', 'Brabant', 'Brabant', 'basin:nord-est', 1, 'bassin-nord-est.brussels'),
    ('care:collignon', 'CARE_DISTRICT', 'Collignon', 'Collignon', 'basin:nord-est', 2, 'bassin-nord-est.brussels'),
    ('care:nord-nord-est', 'CARE_DISTRICT', 'Nord', 'Noord', 'basin:nord-est', 3, 'bassin-nord-est.brussels'),
    ('care:saint-josse', 'CARE_DISTRICT', 'Saint-Josse', 'Sint-Joost', 'basin:nord-est', 4, 'bassin-nord-est.brussels'),
    ('care:laeken-sud', 'CARE_DISTRICT', 'Laeken-Sud', 'Laken-Zuid', 'basin:nord', 1, 'bassin-nord.brussels'),
    ('care:koekelberg', 'CARE_DISTRICT', 'Koekelberg', 'Koekelberg', 'basin:nord', 2, 'bassin-nord.brussels');

-- 1050 serves Ixelles first; a corner of Saint-Gilles comes second.
alter table territory.postal_code add column place smallint not null default 1;
update territory.postal_code set place = 2 where postal_code = '1050' and unit = 'ins:21013';

-- What is told of a unit in numbers, one line a year, each with where it comes from.
create table territory.measure (
    key text primary key check (key ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
    name_fr text not null,
    name_nl text not null,
    name_en text not null,
    -- what stands behind the number
    sign text not null default '',
    position int not null default 100
);
create table territory.figure (
    unit text not null references territory.unit,
    key text not null references territory.measure,
    year int not null check (year between 1900 and 2100),
    value numeric not null,
    source text not null,
    checked boolean not null default false,
    primary key (unit, key, year)
);
insert into territory.measure (key, name_fr, name_nl, name_en, sign, position) values
    ('population', 'Habitantes et habitants', 'Inwoners', 'Inhabitants', '', 1),
    ('area', 'Superficie', 'Oppervlakte', 'Area', 'km²', 2),
    ('density', 'Densité', 'Dichtheid', 'Density', '/km²', 3);
insert into territory.figure (unit, key, year, value, source) values
    ('ins:21004', 'population', 2017, 176545, 'fr.wikiital.com/wiki/Bruxelles_(comune)'),
    ('ins:21013', 'population', 2014, 50460, 'fr.wikipedia.org/wiki/Saint-Gilles_(Bruxelles)'),
    ('ins:21013', 'population', 2019, 49766, 'fr.wikipedia.org/wiki/Saint-Gilles_(Bruxelles)'),
    ('district:bosnie', 'density', 2015, 38007, 'lesoir.be, 8/9/2017'),
    ('district:saint-josse-centre', 'density', 2015, 31230, 'lesoir.be, 8/9/2017'),
    ('basin:centre-ouest', 'population', 2022, 304523, 'bassin-centre-ouest.brussels'),
    ('basin:centre-ouest', 'area', 2022, 33.6, 'bassin-centre-ouest.brussels');
-- an area is a figure like the others
insert into territory.figure (unit, key, year, value, source)
    select unit, 'area', extract(year from imported_at)::int, area_km2, source from territory.shape where area_km2 is not null on conflict do nothing;
alter table territory.shape drop column area_km2;

-- One row: goes up with every change, so that each copy of the program knows when to read the grids again.
create table territory.edition (
    number bigint not null
);
create unique index on territory.edition ((true));
insert into territory.edition (number) values (1);
create function territory.changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    update territory.edition set number = number + 1;
    return null;
end $$;
create trigger changed after insert or update or delete on territory.unit for each statement execute function territory.changed();
create trigger changed after insert or update or delete on territory.part for each statement execute function territory.changed();
create trigger changed after insert or update or delete on territory.shape for each statement execute function territory.changed();
create trigger changed after insert or update or delete on territory.postal_code for each statement execute function territory.changed();

grant select on territory.measure, territory.figure, territory.edition to boost_app;
grant insert, update, delete on territory.figure to boost_app;
grant update on territory.part to boost_app;
grant select, insert, update, delete on territory.measure, territory.figure, territory.edition to boost_load;
