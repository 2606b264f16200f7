-- What is lacking, without anybody in it: long enough to compare one year with the next.
insert into access.retention (code, position, days, least, most, ground, automatic) values
    ('gap', 9, 1095, 365, 3650, 'retention.ground.gap', true);
