-- Units of the grids a place belongs to. The grids do not nest; a district's commune is where a list shows it.
create table territory.unit (
    code text primary key,
    grid text not null check (grid in ('COMMUNE', 'DISTRICT', 'BASIN', 'PROGRAMME')),
    name_fr text not null,
    name_nl text not null,
    listed_under text references territory.unit,
    position int not null default 0,
    valid_from date,
    valid_until date,
    source text not null,
    -- false: the name or the code awaits a check against the official list
    checked boolean not null default false
);
create index on territory.unit (grid, listed_under, position);

-- What a unit that is not a grid of its own consists of: a programme's territory is a free list of units.
create table territory.part (
    whole text not null references territory.unit,
    unit text not null references territory.unit,
    primary key (whole, unit)
);

insert into territory.unit (code, grid, name_fr, name_nl, position, source, checked) values
    ('ins:21004', 'COMMUNE', 'Bruxelles', 'Brussel', 1, 'Statbel INS', true),
    ('ins:21013', 'COMMUNE', 'Saint-Gilles', 'Sint-Gillis', 2, 'Statbel INS', true),
    ('ins:21014', 'COMMUNE', 'Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node', 3, 'Statbel INS', false),
    ('ins:21001', 'COMMUNE', 'Anderlecht', 'Anderlecht', 4, 'Statbel INS', false),
    ('ins:21002', 'COMMUNE', 'Auderghem', 'Oudergem', 5, 'Statbel INS', false),
    ('ins:21003', 'COMMUNE', 'Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem', 6, 'Statbel INS', false),
    ('ins:21005', 'COMMUNE', 'Etterbeek', 'Etterbeek', 7, 'Statbel INS', false),
    ('ins:21006', 'COMMUNE', 'Evere', 'Evere', 8, 'Statbel INS', false),
    ('ins:21007', 'COMMUNE', 'Forest', 'Vorst', 9, 'Statbel INS', false),
    ('ins:21008', 'COMMUNE', 'Ganshoren', 'Ganshoren', 10, 'Statbel INS', false),
    ('ins:21009', 'COMMUNE', 'Ixelles', 'Elsene', 11, 'Statbel INS', false),
    ('ins:21010', 'COMMUNE', 'Jette', 'Jette', 12, 'Statbel INS', false),
    ('ins:21011', 'COMMUNE', 'Koekelberg', 'Koekelberg', 13, 'Statbel INS', false),
    ('ins:21012', 'COMMUNE', 'Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek', 14, 'Statbel INS', false),
    ('ins:21015', 'COMMUNE', 'Schaerbeek', 'Schaarbeek', 15, 'Statbel INS', false),
    ('ins:21016', 'COMMUNE', 'Uccle', 'Ukkel', 16, 'Statbel INS', false),
    ('ins:21017', 'COMMUNE', 'Watermael-Boitsfort', 'Watermaal-Bosvoorde', 17, 'Statbel INS', false),
    ('ins:21018', 'COMMUNE', 'Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe', 18, 'Statbel INS', false),
    ('ins:21019', 'COMMUNE', 'Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe', 19, 'Statbel INS', false);

insert into territory.unit (code, grid, name_fr, name_nl, listed_under, position, source, checked) values
    ('district:grand-place', 'DISTRICT', 'Grand-Place', 'Grote Markt', 'ins:21004', 1, 'IBSA, Monitoring des Quartiers', false),
    ('district:dansaert', 'DISTRICT', 'Dansaert', 'Dansaert', 'ins:21004', 2, 'IBSA, Monitoring des Quartiers', false),
    ('district:beguinage-dixmude', 'DISTRICT', 'Béguinage-Dixmude', 'Begijnhof-Diksmuide', 'ins:21004', 3, 'IBSA, Monitoring des Quartiers', false),
    ('district:martyrs', 'DISTRICT', 'Martyrs', 'Martelaars', 'ins:21004', 4, 'IBSA, Monitoring des Quartiers', false),
    ('district:notre-dame-aux-neiges', 'DISTRICT', 'Notre-Dame-aux-Neiges', 'Onze-Lieve-Vrouw-ter-Sneeuw', 'ins:21004', 5, 'IBSA, Monitoring des Quartiers', false),
    ('district:royal', 'DISTRICT', 'Quartier Royal', 'Koningswijk', 'ins:21004', 6, 'IBSA, Monitoring des Quartiers', false),
    ('district:sablon', 'DISTRICT', 'Sablon', 'Zavel', 'ins:21004', 7, 'IBSA, Monitoring des Quartiers', false),
    ('district:marolles', 'DISTRICT', 'Marolles', 'Marollen', 'ins:21004', 8, 'IBSA, Monitoring des Quartiers', false),
    ('district:stalingrad', 'DISTRICT', 'Stalingrad', 'Stalingrad', 'ins:21004', 9, 'IBSA, Monitoring des Quartiers', false),
    ('district:anneessens', 'DISTRICT', 'Anneessens', 'Anneessens', 'ins:21004', 10, 'IBSA, Monitoring des Quartiers', false),
    ('district:porte-de-hal', 'DISTRICT', 'Porte de Hal', 'Hallepoort', 'ins:21013', 1, 'IBSA, Monitoring des Quartiers', false),
    ('district:bosnie', 'DISTRICT', 'Bosnie', 'Bosnië', 'ins:21013', 2, 'IBSA, Monitoring des Quartiers', false),
    ('district:haut-saint-gilles', 'DISTRICT', 'Haut Saint-Gilles', 'Hoog Sint-Gillis', 'ins:21013', 3, 'IBSA, Monitoring des Quartiers', false),
    ('district:berckmans', 'DISTRICT', 'Berckmans-Hôtel des Monnaies', 'Berckmans-Munthof', 'ins:21013', 4, 'IBSA, Monitoring des Quartiers', false),
    ('district:saint-josse-centre', 'DISTRICT', 'Saint-Josse Centre', 'Sint-Joost Centrum', 'ins:21014', 1, 'IBSA, Monitoring des Quartiers', false),
    ('district:nord', 'DISTRICT', 'Quartier Nord', 'Noordwijk', 'ins:21014', 2, 'IBSA, Monitoring des Quartiers', false),
    ('district:brabant', 'DISTRICT', 'Brabant', 'Brabant', 'ins:21014', 3, 'IBSA, Monitoring des Quartiers', false),
    ('district:haecht', 'DISTRICT', 'Chaussée de Haecht', 'Haachtsesteenweg', 'ins:21014', 4, 'IBSA, Monitoring des Quartiers', false);

insert into territory.unit (code, grid, name_fr, name_nl, source, checked) values
    ('programme:boost', 'PROGRAMME', 'Territoire de BOOST', 'Grondgebied van BOOST', 'boostbrussels.be', true);

-- The ten districts of the Pentagone, Saint-Gilles and Saint-Josse.
insert into territory.part (whole, unit)
    select 'programme:boost', code from territory.unit where grid = 'DISTRICT' and listed_under = 'ins:21004'
    union all select 'programme:boost', code from territory.unit where code in ('ins:21013', 'ins:21014');

grant usage on schema territory to boost_app, boost_load;
grant select on territory.unit, territory.part to boost_app, boost_load;
grant insert, update, delete on territory.unit, territory.part to boost_load;
