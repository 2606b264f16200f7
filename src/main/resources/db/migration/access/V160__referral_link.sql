-- A link to a service opens no table; it carries the key with which the few words sent to that service are read.
create or replace function access.link_opens(purpose text, family text) returns boolean
    language sql immutable set search_path = '' as $$
    select purpose = 'SHEET' and family = 'PRIORITIES' or purpose = 'INVITATION' and family = 'IDENTITY'
        or purpose = 'REFERRAL' and family = 'STEPS'
$$;

-- A deliberate answer keeps the link of this transaction alive, so that the service finds the way back.
create function access.link_lives_on(wanted text, days int) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update access.link l set expires_at = greatest(l.expires_at, now() + make_interval(days => days)), last_used_at = now()
    where access.actor_kind() = 'link' and l.id = nullif(current_setting('boost.link', true), '')::uuid
      and l.purpose = wanted and l.person_id = access.actor_person() and l.revoked_at is null and l.expires_at > now();
    return found;
end $$;

-- Where this professional works today.
create function access.my_organisations() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct h.organisation_id), '{}') from access.hat h
    where access.actor_kind() = 'professional' and h.account_id = access.actor_account() and h.role = 'PROFESSIONAL'
      and h.organisation_id is not null and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today())
$$;
