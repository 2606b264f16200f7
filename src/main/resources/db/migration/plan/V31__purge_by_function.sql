-- What was removed thirty days ago leaves by the owner's function. As policies for the job they were joined by OR to
-- the relation's, so that no index on the person could serve and every list read whole tables.
do $$
declare t text;
begin
    foreach t in array array['priority', 'strength', 'goal', 'step', 'question', 'note', 'draft'] loop
        execute format('drop policy purge_seen on plan.%I', t);
        execute format('drop policy purge on plan.%I', t);
        execute format('create policy by_owner on plan.%I to boost_owner using (%I is not null)', t,
            case t when 'draft' then 'saved_at' else 'removed_at' end);
    end loop;
end $$;

create function plan.purge_removed() returns int
    language plpgsql security definer set search_path = '' as $$
declare
    t text;
    batch int;
    gone int := 0;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    foreach t in array array['note', 'priority', 'step', 'goal', 'strength', 'question'] loop
        execute format('delete from plan.%I where removed_at < now() - interval ''30 days''', t);
        get diagnostics batch = row_count;
        gone := gone + batch;
    end loop;
    delete from plan.draft where saved_at < now() - interval '30 days';
    get diagnostics batch = row_count;
    return gone + batch;
end $$;
