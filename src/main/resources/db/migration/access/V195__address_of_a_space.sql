-- Where a mail reaches the carer whose own space this is; only for work nobody clicked for.
create function access.address_of_space(subject uuid) returns table (login text, locale text)
    language sql stable security definer set search_path = '' as $$
    select a.login, a.locale
    from access.carer_self s join access.account a on a.id = s.account_id and a.state = 'ACTIVE'
    where s.person_id = subject and access.actor_kind() = 'job'
$$;
