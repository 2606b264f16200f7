-- The numbers for danger are in the one list of the directory, as they were set here; they had no source, so they are
-- to be checked.
insert into directory.number_to_call (code, place, number, words_fr, words_nl, words_en, desk, carers, young, to_check)
select 'n' || replace(e.number, ' ', ''), 10 + e.position, e.number, e.words_fr, e.words_nl, e.words_en, true, false, false, true
from helpdesk.emergency e
on conflict (number) do update set desk = true;
drop table helpdesk.emergency;
