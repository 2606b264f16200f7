-- Somebody who has a file asks in the same way from their own page: the professional's day, silence that goes to a human,
-- and the answer on the page. The request knows the file; its sealed words hold the door by which a yes enters the circle.
alter table seeking.ask add column asked_from uuid;
create index on seeking.ask (asked_from) where asked_from is not null;
drop policy whom_it_concerns on seeking.ask;
create policy whom_it_concerns on seeking.ask using (
        id = (select access.link_subject_alone('SEEKING'))
        or asked_account = (select access.actor_account())
        or entered_by = (select access.actor_account())
        or (select access.actor_kind()) = 'job'
        or (select access.actor_kind()) = 'oneself' and asked_from = (select access.actor_person())
        or (select seeking.calls_back()))
    with check ((select access.actor_kind()) in ('job', 'professional', 'link')
        or (select access.actor_kind()) = 'oneself' and asked_from = (select access.actor_person()));

-- The file is closed, whoever writes that down: its requests go with it.
create policy by_owner on seeking.ask to boost_owner using (asked_from is not null);
create function seeking.forget(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONSENTS'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from seeking.ask where asked_from = subject;
    return true;
end $$;
revoke all on function seeking.forget(uuid) from public;
grant execute on function seeking.forget(uuid) to boost_app;
