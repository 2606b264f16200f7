-- A parameter called as the table was the whole row to PL/pgSQL: the same functions, unambiguous.
drop function person.desk_take(uuid, int);
drop function person.desk_extend(uuid, int, bytea);
drop function person.desk_answer(uuid, int, text, bytea);

create function person.desk_take(wanted uuid, seen int) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set state = 'TAKEN', taken_by = access.actor_account(), taken_at = clock_timestamp(), version = version + 1
    where id = wanted and version = seen and state in ('ASKED', 'TAKEN') and access.is_officer();
    return found;
end $$;

create function person.desk_extend(wanted uuid, seen int, why bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set due = (asked_on + interval '3 months')::date, extended = true, extended_why = why, version = version + 1
    where id = wanted and version = seen and state in ('ASKED', 'TAKEN') and not extended and access.is_officer();
    return found;
end $$;

create function person.desk_answer(wanted uuid, seen int, outcome text, said bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set state = outcome, answer = said, answered_on = access.today(), version = version + 1,
           taken_by = coalesce(taken_by, access.actor_account()), taken_at = coalesce(taken_at, clock_timestamp())
    where id = wanted and version = seen and state in ('ASKED', 'TAKEN') and outcome in ('DONE', 'REFUSED') and access.is_officer();
    return found;
end $$;
