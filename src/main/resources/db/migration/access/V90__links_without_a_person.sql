-- What the link of this transaction was made for, when it is about no file: an invitation, a request.
create function access.link_subject_alone(wanted text) returns uuid
    language sql stable security definer set search_path = '' as $$
    select l.subject from access.link l
    where access.actor_kind() = 'link' and l.id = nullif(current_setting('boost.link', true), '')::uuid
      and l.purpose = wanted and l.person_id is null
      and l.revoked_at is null and l.expires_at > now() and (l.uses_left is null or l.uses_left > 0)
$$;
