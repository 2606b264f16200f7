-- The kind reasons are in force or not, like every list.
alter table seeking.reason add column version int not null default 1, add column to_check boolean not null default false,
    add column active boolean not null default true;
update seeking.reason set active = valid_until is null or valid_until >= current_date;
alter table seeking.reason drop column valid_until;
