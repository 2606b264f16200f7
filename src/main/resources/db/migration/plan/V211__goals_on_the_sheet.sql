-- A goal on the sheet is said in French too, translated once.
alter table plan.goal add column words_fr bytea;
