-- Who ended a membership, when and from what: only they take it back, shortly after, and everything is as it was.
alter table access.circle_member
    add column ended_at timestamptz,
    add column ended_by uuid,
    -- the exclusion it ended for
    add column ended_for uuid,
    add column was_state text,
    add column was_until date,
    -- sealed: one sentence of who leaves, for the person
    add column farewell bytea;

-- Whoever is in a circle leaves it, whatever was opened to them; a référent ends their relation instead.
create function access.leave_circle(subject uuid, said bytea) returns uuid[]
    language plpgsql security definer set search_path = '' as $$
declare gone uuid[];
begin
    with ended as (
        update access.circle_member m
        set state = 'ENDED', was_state = m.state, was_until = m.until, until = least(m.until, access.today()), ended_how = 'LEFT',
            ended_at = now(), ended_by = m.account_id, ended_for = null, farewell = said, version = m.version + 1
        where m.person_id = subject and m.account_id = access.actor_account() and access.actor_kind() in ('professional', 'carer')
          and m.state = 'ACTIVE' and m.removed_at is null and not m.referent
        returning m.id)
    select coalesce(array_agg(id), '{}') into gone from ended;
    return gone;
end $$;

-- Back, by whoever left and shortly after; not when the person keeps them out meanwhile.
create function access.return_to_circle(subject uuid, name_hash bytea, mail_hash bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if exists (select 1 from access.exclusion e
               where e.person_id = subject and e.removed_at is null
                 and (e.account_id = access.actor_account() or e.name_hash = $2 or e.mail_hash = $3)) then
        return false;
    end if;
    update access.circle_member m
    set state = coalesce(m.was_state, 'ACTIVE'), until = m.was_until, ended_how = null, ended_at = null, ended_by = null, was_state = null,
        was_until = null, farewell = null, version = m.version + 1
    where m.person_id = subject and m.account_id = access.actor_account() and access.actor_kind() in ('professional', 'carer')
      and m.state = 'ENDED' and m.removed_at is null and m.ended_how = 'LEFT' and m.ended_by = m.account_id
      and m.ended_at > now() - interval '1 hour';
    return found;
end $$;
