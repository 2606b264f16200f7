-- Lengths of time that an installation has a reason to change: how long a link opens, when somebody is asked again.
create table access.threshold (
    code text primary key,
    position int not null,
    days int not null,
    least int not null,
    most int not null,
    version int not null default 1,
    check (days between least and most)
);
insert into access.threshold (code, position, days, least, most) values
    ('circle-invitation', 1, 21, 1, 90),
    ('staff-invitation', 2, 7, 1, 60),
    ('own-page', 3, 7, 1, 30),
    ('after-death', 5, 30, 7, 90),
    ('calendar', 6, 365, 30, 1095),
    ('seeking', 7, 120, 30, 365),
    ('helpdesk-summary', 8, 60, 7, 180),
    ('service-check', 9, 30, 7, 90),
    ('service-reminder', 10, 10, 2, 60);
grant select, update on access.threshold to boost_app;
grant select, insert, update, delete on access.threshold to boost_load;
