-- What a note came from, when it came from something: an answer of the helpdesk, filed.
alter table plan.note add column cause_kind text, add column cause_id uuid;
