-- Whether an account can be asked for something today: it is open, has a professional's role, and nobody stands in for
-- it during a leave. It tells nothing of whose leave or whose circle it is about.
create function access.away(whose uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select not exists (select 1 from access.account a where a.id = whose and a.state = 'ACTIVE')
        or not exists (select 1 from access.hat h where h.account_id = whose and h.role = 'PROFESSIONAL'
                       and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today()))
        or exists (select 1 from access.circle_member m join access.circle_member s on s.stands_in_for = m.id
                   where m.account_id = whose and m.state = 'ACTIVE' and s.state = 'ACTIVE' and s.removed_at is null
                     and s.since <= access.today() and s.until >= access.today())
$$;
revoke all on function access.away(uuid) from public;
grant execute on function access.away(uuid) to boost_app;
