-- An entry of the directory that answers the need "violence" protects people: that somebody keeps its address is not
-- read by whoever must not read of their protection. The requests made to it ask the same question (referral).
create function directory.protective() returns uuid[]
    language sql stable security definer set search_path = '' as $$
    select case when cardinality(access.kept_from()) = 0 then '{}'::uuid[]
                else (select coalesce(array_agg(distinct a.service_id), '{}') from directory.attribute a where a.term = 'safety.violence') end
$$;
create policy discreet on directory.kept as restrictive for select to boost_app
    using (not coalesce(person_id = any((select access.kept_from())::uuid[]) and (service_id = any((select directory.protective())::uuid[])
        or coalesce(author_account = any((select access.protective_accounts())::uuid[]), false)), false));
