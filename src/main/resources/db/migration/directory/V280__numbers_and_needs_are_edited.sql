-- Needs and the words people say for them are changed from the administration.
alter table directory.taxonomy_term add column version int not null default 1, add column to_check boolean not null default false;

-- The one list of numbers to call when it cannot wait, and who is shown which. The lists there were come in with the
-- migrations of the modules that had them.
create table directory.number_to_call (
    code text primary key,
    place int not null,
    number text not null unique,
    words_fr text not null,
    words_nl text not null,
    words_en text not null,
    -- who answers at the helpdesk; a carer; a carer who is a child
    desk boolean not null,
    carers boolean not null,
    young boolean not null,
    source text not null default '',
    active boolean not null default true,
    to_check boolean not null default false,
    version int not null default 1
);
grant select, insert, update on directory.number_to_call to boost_app;
grant select, insert, update, delete on directory.number_to_call to boost_load;
