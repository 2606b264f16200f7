-- Which languages somebody speaks with people, as BCP 47 tags; said once by themself, shown where it helps.
alter table access.account add column languages text[] not null default '{}';
