-- A link opens no table: whoever holds the sheet's code reads the one frozen sheet its link was made for, by a policy
-- of that table, and the capability says the same.
create or replace function access.visible(family text) returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case when access.actor_kind() = 'link' then '{}'::uuid[] else access.reach(family, false) end
$$;

create or replace function access.link_opens(purpose text, family text) returns boolean
    language sql immutable set search_path = '' as $$
    select purpose = 'SHEET' and family = 'PRIORITIES'
$$;

-- What the link of this transaction was made for, as long as it is neither over nor taken back.
create function access.link_subject(wanted text) returns uuid
    language sql stable security definer set search_path = '' as $$
    select l.subject from access.link l
    where access.actor_kind() = 'link' and l.id = nullif(current_setting('boost.link', true), '')::uuid
      and l.purpose = wanted and l.person_id = access.actor_person()
      and l.revoked_at is null and l.expires_at > now() and (l.uses_left is null or l.uses_left > 0)
$$;
