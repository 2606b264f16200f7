-- The five care basins (bassins), a free list of communes and districts each: the City of Brussels lies in several.
insert into territory.unit (code, grid, name_fr, name_nl, position, source, checked) values
    ('basin:centre-ouest', 'BASIN', 'Bassin Centre-Ouest', 'Zorgzone Centrum-West', 1, 'bassin-centre-ouest.brussels', false),
    ('basin:sud', 'BASIN', 'Bassin Sud', 'Zorgzone Zuid', 2, 'bassin-sud.brussels', false),
    ('basin:nord-est', 'BASIN', 'Bassin Nord-Est', 'Zorgzone Noordoost', 3, 'bassin-nord-est.brussels', false),
    ('basin:nord', 'BASIN', 'Bassin Nord', 'Zorgzone Noord', 4, 'bassin-nord.brussels', false),
    ('basin:sud-est', 'BASIN', 'Bassin Sud-Est', 'Zorgzone Zuidoost', 5, 'bassin-sud-est.brussels', false);

insert into territory.part (whole, unit) values
    ('basin:centre-ouest', 'ins:21001'), ('basin:centre-ouest', 'ins:21012'),
    ('basin:sud', 'ins:21007'), ('basin:sud', 'ins:21009'), ('basin:sud', 'ins:21013'), ('basin:sud', 'ins:21016'), ('basin:sud', 'ins:21017'),
    ('basin:nord-est', 'ins:21006'), ('basin:nord-est', 'ins:21014'), ('basin:nord-est', 'ins:21015'),
    ('basin:nord', 'ins:21003'), ('basin:nord', 'ins:21008'), ('basin:nord', 'ins:21010'), ('basin:nord', 'ins:21011'),
    ('basin:sud-est', 'ins:21002'), ('basin:sud-est', 'ins:21005'), ('basin:sud-est', 'ins:21018'), ('basin:sud-est', 'ins:21019');
-- the Pentagone; its edges towards the south await a check
insert into territory.part (whole, unit)
    select 'basin:centre-ouest', code from territory.unit where grid = 'DISTRICT' and listed_under = 'ins:21004';

-- What an address gives without being kept: its postal code leads to a commune (1050 also serves a corner of Saint-Gilles).
create table territory.postal_code (
    postal_code text not null check (postal_code ~ '^1[0-2][0-9]{2}$'),
    unit text not null references territory.unit,
    primary key (postal_code, unit)
);
insert into territory.postal_code (postal_code, unit) values
    ('1000', 'ins:21004'), ('1020', 'ins:21004'), ('1120', 'ins:21004'), ('1130', 'ins:21004'), ('1030', 'ins:21015'),
    ('1040', 'ins:21005'), ('1050', 'ins:21009'), ('1050', 'ins:21013'), ('1060', 'ins:21013'), ('1070', 'ins:21001'),
    ('1080', 'ins:21012'), ('1081', 'ins:21011'), ('1082', 'ins:21003'), ('1083', 'ins:21008'), ('1090', 'ins:21010'),
    ('1140', 'ins:21006'), ('1150', 'ins:21019'), ('1160', 'ins:21002'), ('1170', 'ins:21017'), ('1180', 'ins:21016'),
    ('1190', 'ins:21007'), ('1200', 'ins:21018'), ('1210', 'ins:21014');

-- Real borders, imported by whoever runs the installation from a file whose licence allows it; never bundled.
create table territory.shape (
    unit text primary key references territory.unit,
    -- GeoJSON coordinates of a multipolygon, WGS84
    rings jsonb not null,
    area_km2 numeric,
    source text not null,
    imported_at timestamptz not null default now()
);

grant select on territory.postal_code, territory.shape to boost_app;
grant select, insert, update, delete on territory.postal_code, territory.shape to boost_load;
