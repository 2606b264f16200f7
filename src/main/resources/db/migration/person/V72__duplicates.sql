-- A possible duplicate is answered by the privacy officer, who sees the référents and never the persons.
alter table person.possible_duplicate
    add column outcome text check (outcome in ('ASK', 'NOT_SAME')),
    add column answered_by uuid,
    add column answered_at timestamptz;

create function person.duplicates()
    returns table (newer uuid, older uuid, found_at timestamptz, outcome text, answered_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select d.newer, d.older, d.found_at, d.outcome, d.answered_at from person.possible_duplicate d
    where access.is_officer() order by d.outcome is not null, d.found_at desc limit 50
$$;

create function person.answer_duplicate(one uuid, other uuid, said text) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.possible_duplicate set outcome = said, answered_by = access.actor_account(), answered_at = clock_timestamp()
    where newer = one and older = other and said in ('ASK', 'NOT_SAME') and access.is_officer();
    return found;
end $$;

-- "Avez-vous déjà une feuille ?": to whom the newer file's person chose, for a month; nothing about the other file.
create function person.to_ask()
    returns table (person_id uuid, asked_on date)
    language sql stable security definer set search_path = '' as $$
    select distinct on (d.newer) d.newer, (d.answered_at at time zone 'Europe/Brussels')::date
    from person.possible_duplicate d
    where d.outcome = 'ASK' and d.answered_at > now() - interval '30 days'
      and d.newer = any((select access.writable('CONTACT'))::uuid[])
    order by d.newer limit 50
$$;
