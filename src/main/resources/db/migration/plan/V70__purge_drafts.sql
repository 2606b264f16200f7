-- Drafts left lying, for as long as the table of periods says.
create function plan.purge_drafts(days int) returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from plan.draft where saved_at < now() - make_interval(days => days);
    get diagnostics gone = row_count;
    return gone;
end $$;
