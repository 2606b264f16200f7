-- The organisation that answers for the data may change: from a day on, with its history, and everybody is told.
alter table access.organisation add column carries_since date;

create function access.administers() returns boolean
    language sql stable security definer set search_path = '' as $$
    select access.actor_kind() = 'professional' and exists (
        select 1 from access.hat h where h.account_id = access.actor_account() and h.role = 'ADMIN'
          and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today()))
$$;
