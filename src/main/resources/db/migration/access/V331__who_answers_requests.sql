-- Where a mail reaches those who answer what persons ask about their data; only for work nobody clicked for.
create function access.officer_addresses() returns table (login text, locale text)
    language sql stable security definer set search_path = '' as $$
    select distinct a.login, a.locale
    from access.hat h join access.account a on a.id = h.account_id and a.state = 'ACTIVE'
    where h.role = 'PRIVACY_OFFICER' and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today())
      and access.actor_kind() = 'job'
    limit 20
$$;

-- And the person themself, who comes in with a mail of their own.
create function access.address_of_person(subject uuid) returns table (login text, locale text)
    language sql stable security definer set search_path = '' as $$
    select a.login, a.locale
    from access.self s join access.account a on a.id = s.account_id and a.state = 'ACTIVE'
    where s.person_id = subject and access.actor_kind() = 'job'
$$;
