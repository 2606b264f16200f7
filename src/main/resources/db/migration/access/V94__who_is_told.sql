-- Whom to tell that a circle changed: the person's own account, when somebody else changed it.
create function access.to_tell(subject uuid) returns table (login text, locale text)
    language sql stable security definer set search_path = '' as $$
    select a.login, a.locale
    from access.self s join access.account a on a.id = s.account_id and a.state = 'ACTIVE'
    where s.person_id = subject
      and (access.actor_kind() = 'link' and access.actor_person() = subject
           or access.actor_kind() in ('professional', 'carer') and subject = any(access.reach('IDENTITY', false)))
$$;
