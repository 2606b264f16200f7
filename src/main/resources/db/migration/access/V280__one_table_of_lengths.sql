-- Every length of time that an installation has a reason to change stands in one table; a few are hours.
alter table access.threshold add column unit text not null default 'days' check (unit in ('days', 'hours'));
insert into access.threshold (code, position, days, least, most, unit) values
    ('referral-remind', 20, 7, 1, 30, 'days'),
    ('referral-remind-again', 21, 14, 2, 60, 'days'),
    ('referral-escalate', 22, 21, 3, 90, 'days'),
    ('referral-give-up', 23, 28, 4, 365, 'days'),
    ('referral-link', 24, 14, 1, 60, 'days'),
    ('referral-link-after-yes', 25, 90, 7, 365, 'days'),
    ('seeking-silence', 30, 3, 1, 30, 'days'),
    ('seeking-told', 31, 30, 1, 180, 'days'),
    ('seeking-call', 32, 2, 1, 30, 'days'),
    ('carer-call', 40, 24, 1, 168, 'hours'),
    ('carer-cannot', 41, 2, 1, 48, 'hours'),
    ('carer-call-taken', 44, 12, 1, 72, 'hours'),
    ('carer-cannot-taken', 45, 8, 1, 48, 'hours'),
    ('carer-duty', 42, 7, 1, 30, 'days'),
    ('carer-recognition', 43, 60, 7, 180, 'days');

-- For functions of other modules; nothing where there is no such line, so that nothing happens.
create function access.how_long(which text) returns int
    language sql stable security definer set search_path = '' as $$
    select t.days from access.threshold t where t.code = which
$$;
revoke all on function access.how_long(text) from public;
grant execute on function access.how_long(text) to boost_app;
