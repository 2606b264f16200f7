-- How often one is in touch, agreed with the person: "une fois par mois". A day is planned; no day is late.
create table agenda.rhythm (
    id uuid primary key,
    person_id uuid not null,
    every text not null check (every in ('WEEK', 'TWO_WEEKS', 'MONTH', 'TWO_MONTHS', 'QUARTER')),
    next_on date not null,
    -- who takes news
    with_account uuid,
    author_account uuid,
    created_at timestamptz not null default now(),
    ended_at timestamptz
);
create index on agenda.rhythm (person_id) where ended_at is null;
select access.protect('agenda.rhythm', 'AGENDA');
create policy by_owner on agenda.rhythm to boost_owner using (true) with check (true);

-- A rhythm stops with a life, as what was planned does. It is agreed again, not brought back, if that was a mistake.
create or replace function agenda.stop(subject uuid, taken_back boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CIRCLE'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    if taken_back then
        update agenda.appointment set state = 'AGREED', stopped_by_death = false where person_id = subject and stopped_by_death;
    else
        update agenda.appointment set state = 'CANCELLED', stopped_by_death = true
        where person_id = subject and state = 'AGREED' and starts_at >= now();
        update agenda.call_asked set answered_at = now() where person_id = subject and answered_at is null;
        update agenda.rhythm set ended_at = now() where person_id = subject and ended_at is null;
    end if;
    return true;
end $$;

create or replace function agenda.forget(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONSENTS'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from agenda.appointment where person_id = subject;
    delete from agenda.quiet where person_id = subject;
    delete from agenda.call_asked where person_id = subject;
    delete from agenda.rhythm where person_id = subject;
    return true;
end $$;
