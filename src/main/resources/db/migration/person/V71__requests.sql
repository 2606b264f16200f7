-- A person asks: correct this, erase me, give me a copy (GDPR art. 15 to 17). Their words and the answer are sealed.
create table person.request (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('CORRECTION', 'ERASURE', 'COPY')),
    state text not null check (state in ('ASKED', 'TAKEN', 'DONE', 'REFUSED', 'WITHDRAWN')),
    words bytea,
    asked_by uuid,
    asked_on date not null,
    -- one month (art. 12(3)); once two months more, with the reason
    due date not null,
    extended boolean not null default false,
    extended_why bytea,
    taken_by uuid,
    taken_at timestamptz,
    answer bytea,
    answered_on date,
    version int not null default 1
);
create index on person.request (person_id, asked_on desc);
create index on person.request (due, id) where state in ('ASKED', 'TAKEN');
select access.protect('person.request', 'CONSENTS');
create policy by_owner on person.request to boost_owner using (true) with check (true);

-- What waits at the privacy officer's desk, the nearest day first: what is asked and for when, and nobody's name.
create function person.desk(after_due date, after_id uuid)
    returns table (id uuid, kind text, state text, asked_on date, due date, extended boolean, taken_by uuid)
    language sql stable security definer set search_path = '' as $$
    select r.id, r.kind, r.state, r.asked_on, r.due, r.extended, r.taken_by
    from person.request r
    where access.is_officer() and r.state in ('ASKED', 'TAKEN')
      and (after_due is null or (r.due, r.id) > (after_due, after_id))
    order by r.due, r.id limit 26
$$;

-- One question, to whoever answers it.
create function person.desk_one(request uuid)
    returns table (id uuid, person_id uuid, kind text, state text, words bytea, asked_on date, due date, extended boolean,
                   extended_why bytea, taken_by uuid, name_to_use text, languages text[], version int)
    language sql stable security definer set search_path = '' as $$
    select r.id, r.person_id, r.kind, r.state, r.words, r.asked_on, r.due, r.extended, r.extended_why, r.taken_by,
           p.name_to_use, p.languages, r.version
    from person.request r join person.person p on p.person_id = r.person_id
    where access.is_officer() and r.id = request and r.state in ('ASKED', 'TAKEN')
$$;

create function person.desk_take(request uuid, seen int) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set state = 'TAKEN', taken_by = access.actor_account(), taken_at = clock_timestamp(), version = version + 1
    where id = request and version = seen and state in ('ASKED', 'TAKEN') and access.is_officer();
    return found;
end $$;

create function person.desk_extend(request uuid, seen int, why bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set due = (asked_on + interval '3 months')::date, extended = true, extended_why = why, version = version + 1
    where id = request and version = seen and state in ('ASKED', 'TAKEN') and not extended and access.is_officer();
    return found;
end $$;

create function person.desk_answer(request uuid, seen int, outcome text, said bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update person.request set state = outcome, answer = said, answered_on = access.today(), version = version + 1,
           taken_by = coalesce(taken_by, access.actor_account()), taken_at = coalesce(taken_at, clock_timestamp())
    where id = request and version = seen and state in ('ASKED', 'TAKEN') and outcome in ('DONE', 'REFUSED') and access.is_officer();
    return found;
end $$;
