-- A request for a référent that nobody follows any more: its link has ended, its words leave too.
insert into access.retention (code, position, days, least, most, ground, automatic) values
    ('seeking', 10, 120, 30, 365, 'retention.ground.seeking', true);
