-- Domains of needs and kinds of letters are changed from the administration.
alter table plan.need_domain add column version int not null default 1, add column to_check boolean not null default false;
alter table plan.letter_kind add column version int not null default 1, add column to_check boolean not null default false;
grant insert, update on plan.need_domain to boost_app;
grant update on plan.letter_kind to boost_app;
