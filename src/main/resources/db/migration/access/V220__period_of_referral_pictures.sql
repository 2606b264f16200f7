-- Photos that went along with a request, after it is over.
insert into access.retention (code, position, days, least, most, ground, automatic) values
    ('referral-picture', 9, 30, 1, 180, 'retention.ground.referral-picture', true);
