-- A kind of writing may wait for somebody who knows to read it over.
alter table person.written_kind add column to_check boolean not null default false;
