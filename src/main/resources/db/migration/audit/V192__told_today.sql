-- Whether this actor's own line about a person was written today already: what saves itself while somebody types is one
-- line a day, not one every second.
create policy own_lines on audit.entry for select to boost_owner using (account_id = (select access.actor_account()));

create function audit.told_today(subject uuid, what text) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (
        select 1 from (
            select e.act, e.at, e.refused from audit.entry e
            where e.person_id = subject and e.account_id = access.actor_account()
            order by e.id desc limit 200) last
        where last.act = what and not last.refused
          and last.at >= date_trunc('day', now() at time zone 'Europe/Brussels') at time zone 'Europe/Brussels')
$$;
revoke all on function audit.told_today(uuid, text) from public;
grant execute on function audit.told_today(uuid, text) to boost_app;
