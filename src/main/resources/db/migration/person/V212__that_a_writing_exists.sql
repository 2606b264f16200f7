-- That somebody wrote down what they want, or whom they chose: that it exists, since when and where to ask for it.
-- Never what it says. What kinds there are is edited by the administration: the law is not in the program.
create table person.written_kind (
    code text primary key,
    name_fr text not null,
    name_nl text not null,
    name_en text not null,
    position int not null,
    active boolean not null default true,
    version int not null default 1
);
insert into person.written_kind (code, name_fr, name_nl, name_en, position) values
    ('advance', 'Déclaration anticipée', 'Voorafgaande wilsverklaring', 'Advance declaration', 1),
    ('planning', 'Planification anticipée des soins', 'Voorafgaande zorgplanning', 'Advance care planning', 2),
    ('trusted', 'Personne de confiance désignée par écrit', 'Schriftelijk aangeduide vertrouwenspersoon', 'Trusted person named in writing', 3),
    ('representative', 'Mandataire désigné par écrit', 'Schriftelijk aangeduide vertegenwoordiger', 'Representative named in writing', 4),
    ('other', 'Un autre écrit', 'Een ander geschrift', 'Another writing', 5);
grant select, insert, update on person.written_kind to boost_app;
grant select, insert, update, delete on person.written_kind to boost_load;

-- It is a line like the others, with its own audience.
alter table person.line drop constraint line_kind_check;
alter table person.line add constraint line_kind_check check (kind in ('HOW_TO_BE', 'WHERE_TO_FIND', 'WRITTEN'));
alter table person.line add column written text references person.written_kind;
alter table person.line add column since date;
-- the day the person agreed that it is noted
alter table person.line add column agreed_on date;
alter table person.line add constraint line_written check ((kind = 'WRITTEN') = (written is not null and agreed_on is not null));
