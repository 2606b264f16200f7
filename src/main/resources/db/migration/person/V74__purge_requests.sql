-- Answered requests leave when the table of periods says; the history of each keeps its dates without the person.
create function person.purge_requests(days int) returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from person.request where state not in ('ASKED', 'TAKEN') and answered_on < access.today() - days;
    get diagnostics gone = row_count;
    return gone;
end $$;
