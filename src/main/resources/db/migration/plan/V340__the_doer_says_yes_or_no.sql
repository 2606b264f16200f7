-- What the doer of a step said when somebody else wrote it down for them; null while they have not said.
alter table plan.step add column doer_answer text check (doer_answer in ('YES', 'NO'));
comment on column plan.step.doer_answer is 'what the doer said when somebody else wrote it down for them; NO: it is nobody''s again';
-- To tell whoever wrote it down.
create index step_given_back on plan.step (author_account) where doer_answer = 'NO';
