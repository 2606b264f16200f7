-- A request for safety, or to a service that protects, is not read by whoever must not read of it; what was asked and
-- what became of it go with it, because they are read with their request.
create function referral.kept_apart() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct r.id), '{}') from referral.referral r
    where r.person_id = any((select access.kept_from())::uuid[])
      and (r.domain = 'safety' or exists (select 1 from referral.ask a where a.referral_id = r.id and a.service_id = any((select directory.protective())::uuid[])))
$$;
create policy discreet_by_owner on referral.referral for select to boost_owner using (person_id = any((select access.kept_from())::uuid[]));
create policy discreet_by_owner on referral.ask for select to boost_owner using (person_id = any((select access.kept_from())::uuid[]));
create policy discreet on referral.referral as restrictive for select to boost_app
    using (not coalesce(id = any((select referral.kept_apart())::uuid[]), false));
