-- Tasks nobody recognises, counted per day. No person, no author, no note, no hour: nothing to link.
grant usage on schema community to boost_app, boost_load;

create table community.task_kind (
    code text primary key,
    place int not null,
    label_fr text not null,
    label_nl text not null,
    label_en text not null,
    active boolean not null default true
);
insert into community.task_kind (code, place, label_fr, label_nl, label_en) values
    ('go-with', 10, 'Accompagner à un rendez-vous', 'Meegaan naar een afspraak', 'Going along to an appointment'),
    ('fill-paper', 20, 'Remplir un papier', 'Een papier invullen', 'Filling in a form'),
    ('reassure', 30, 'Rassurer un proche', 'Een naaste geruststellen', 'Reassuring a relative'),
    ('housing', 40, 'Chercher un logement', 'Een woning zoeken', 'Looking for housing'),
    ('translate', 50, 'Traduire', 'Vertalen', 'Translating'),
    ('on-hold', 60, 'Attendre au téléphone', 'Wachten aan de telefoon', 'Waiting on the phone'),
    ('explain-letter', 70, 'Expliquer un courrier', 'Een brief uitleggen', 'Explaining a letter'),
    ('be-there', 80, 'Être là, écouter', 'Er zijn, luisteren', 'Being there, listening');

create table community.unrecognised_task (
    day date not null,
    code text not null references community.task_kind,
    district text,
    -- "what was it?", at most 80 letters, cleaned of names and numbers before it is stored
    what text check (length(what) <= 80),
    n int not null default 1,
    unique nulls not distinct (day, code, district, what)
);

-- Forms already counted, so that a double click counts once. Forgotten after a day; knows no task.
create table community.counted (
    submission uuid primary key,
    day date not null
);

insert into community.task_kind (code, place, label_fr, label_nl, label_en) values
    ('unexpected', 900, 'Autre chose', 'Iets anders', 'Something else');

grant select on community.task_kind to boost_app;
grant select, insert, update on community.unrecognised_task to boost_app;
grant select, insert, delete on community.counted to boost_app;
grant select, insert, update, delete on community.task_kind, community.unrecognised_task, community.counted to boost_load;
