-- That somebody does not wish to talk about something was shown to the whole circle, words included, whatever had been
-- chosen. Nobody had asked for that: what was noted so far goes back between who noted it and the person.
create policy narrowing on plan.need to boost_owner using (true) with check (true);
update plan.need set audience = 'PERSON' where answer = 'NOT_WISHED' and audience = 'CIRCLE';
drop policy narrowing on plan.need;
