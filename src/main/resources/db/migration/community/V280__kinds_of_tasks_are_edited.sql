-- The kinds of tasks are changed from the administration.
alter table community.task_kind add column version int not null default 1, add column to_check boolean not null default false;
grant insert, update on community.task_kind to boost_app;
