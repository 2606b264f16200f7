-- An interpreter comes along: in which language, and by whom, in words that are sealed.
alter table agenda.appointment add column interpreter_language text;
alter table agenda.appointment add column interpreter_by bytea;
