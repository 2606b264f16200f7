-- The free text of questions put to the helpdesk; their themes stay.
insert into access.retention (code, position, days, least, most, ground, automatic) values
    ('helpdesk', 8, 30, 1, 30, 'retention.ground.helpdesk', true);
