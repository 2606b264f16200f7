-- Rights and promises are changed from the administration; numbers are in the one list of the directory,
-- each as it was set here.
alter table carer.fact add column version int not null default 1, add column to_check boolean not null default false;
grant insert, update on carer.fact to boost_app;

insert into directory.number_to_call (code, place, number, words_fr, words_nl, words_en, desk, carers, young, source)
select f.code, f.place, f.number, f.text_fr, f.text_nl, f.text_en, false, f.code not like 'young%', true, f.source
from carer.fact f where f.kind = 'NUMBER' and f.active and f.number is not null
on conflict do nothing;
delete from carer.fact where kind = 'NUMBER';
alter table carer.fact drop column number, drop constraint fact_kind_check, add constraint fact_kind_check check (kind in ('RIGHT', 'YOUNG'));
