-- A carer's own space is a file of its own: which file, by account. The person they help has no door to it.
create table access.carer_self (
    account_id uuid primary key references access.account,
    person_id uuid not null unique
);
select access.protect('access.carer_self', 'IDENTITY');
create policy by_owner on access.carer_self to boost_owner using (true) with check (true);

-- Asked before any actor exists, about the account of the session.
create function access.own_space(whose uuid) returns uuid
    language sql stable security definer set search_path = '' as $$
    select s.person_id from access.carer_self s where s.account_id = whose
$$;

-- A carer opens a file about themself; nobody else ever does.
create function access.begin_own(subject uuid, key bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'oneself' or access.actor_person() is distinct from subject then
        raise exception 'a space of one''s own is opened by oneself' using errcode = 'insufficient_privilege';
    end if;
    perform 1 from access.hat h where h.account_id = access.actor_account() and h.role = 'CARER';
    if not found then
        raise exception 'this account is not a carer''s' using errcode = 'insufficient_privilege';
    end if;
    -- the same account opens one space, however often the form is sent
    perform pg_advisory_xact_lock(hashtextextended(access.actor_account()::text, 100));
    perform 1 from access.carer_self s where s.account_id = access.actor_account();
    if found then
        return false;
    end if;
    perform 1 from access.person_key k where k.person_id = subject;
    if found then
        raise exception 'this file exists' using errcode = 'insufficient_privilege';
    end if;
    insert into access.person_key (person_id, wrapped) values (subject, key);
    insert into access.carer_self (account_id, person_id) values (access.actor_account(), subject);
    return true;
end $$;

-- The référents of those who opened something to this account: professionals it already knows by name.
create function access.referents_near() returns table (account_id uuid, hat_id uuid)
    language sql stable security definer set search_path = '' as $$
    select distinct r.account_id, r.hat_id
    from access.circle_member me
    join access.circle_member r on r.person_id = me.person_id and r.referent and r.state = 'ACTIVE' and r.removed_at is null
    where me.account_id = access.actor_account() and me.state = 'ACTIVE' and me.removed_at is null
      and r.account_id is not null and r.account_id <> me.account_id
    limit 20
$$;
