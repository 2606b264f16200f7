-- A recognition about to end is told by mail once: asking again in time keeps the rights that hang on it.
alter table carer.recognition add column told_until date;

create function carer.take_recognitions_to_tell() returns table (login text, locale text, person_id uuid, until date)
    language sql security definer set search_path = '' as $$
    with due as (
        update carer.recognition r set told_until = r.until
        where access.actor_kind() = 'job' and r.until is distinct from r.told_until
          and r.until between access.today() and access.today() + (select value from carer.rule where code = 'REMIND_DAYS')
        returning r.person_id, r.until)
    select a.login, a.locale, d.person_id, d.until from due d cross join lateral access.address_of_space(d.person_id) a
$$;
revoke all on function carer.take_recognitions_to_tell() from public;
grant execute on function carer.take_recognitions_to_tell() to boost_app;
