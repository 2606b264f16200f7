-- How somebody reads, kept with the account so that it is the same on every device.
alter table access.account
    add column large_print boolean not null default false,
    -- a language the screens do not have; the person's own pages say their few words in it
    add column reads_in text check (reads_in in ('ar', 'tr'));
