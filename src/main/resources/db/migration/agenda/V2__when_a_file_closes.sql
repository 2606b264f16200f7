-- What was planned stops with a life, and stands again if that was written by mistake.
alter table agenda.appointment add column stopped_by_death boolean not null default false;

create policy by_owner on agenda.appointment to boost_owner using (true) with check (true);
create policy by_owner on agenda.quiet to boost_owner using (true) with check (true);
create policy by_owner on agenda.call_asked to boost_owner using (true) with check (true);

-- The person wants nothing kept: everything agreed goes, whoever of the circle may see it.
create function agenda.forget(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONSENTS'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from agenda.appointment where person_id = subject;
    delete from agenda.quiet where person_id = subject;
    delete from agenda.call_asked where person_id = subject;
    return true;
end $$;

create function agenda.stop(subject uuid, taken_back boolean) returns boolean
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
    end if;
    return true;
end $$;
