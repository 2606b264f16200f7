-- Withdrawing is one step, so that taking it up again must be one too: what an agreement closed bears its moment. The
-- door of somebody's own page is theirs and stays.
create or replace function access.stop_sharing(whose uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare moment timestamptz;
begin
    if not whose = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    select max(a.withdrawn_at) into moment from access.agreement a where a.person_id = whose and a.kind = 'SHARE';
    moment := coalesce(moment, clock_timestamp());
    update access.grant_to_member g set ended_at = moment
    from access.circle_member m
    where m.id = g.member_id and g.person_id = whose and g.ended_at is null and not m.referent;
    update access.link l set revoked_at = moment where l.person_id = whose and l.revoked_at is null and l.purpose <> 'OWN_PAGE';
    return true;
end $$;
create policy by_owner on access.agreement for select to boost_owner using (true);
create policy by_owner_again on access.agreement for update to boost_owner using (true) with check (true);

-- Whoever withdrew an agreement takes it up again within the hour: it is as before, and so is what it had closed.
create function access.resume_agreement(whose uuid, what text) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare last access.agreement;
begin
    if not whose = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    select a.* into last from access.agreement a
    where a.person_id = whose and a.kind = what and a.withdrawn_by = access.actor_account() and a.withdrawn_at > now() - interval '1 hour'
    order by a.withdrawn_at desc limit 1;
    if last.id is null or exists (select 1 from access.agreement a where a.person_id = whose and a.kind = what and a.withdrawn_at is null) then
        return false;
    end if;
    update access.agreement set withdrawn_at = null, withdrawn_by = null where id = last.id;
    if what = 'SHARE' then
        update access.grant_to_member set ended_at = null where person_id = whose and ended_at = last.withdrawn_at;
        update access.link set revoked_at = null where person_id = whose and revoked_at = last.withdrawn_at;
    end if;
    return true;
end $$;
