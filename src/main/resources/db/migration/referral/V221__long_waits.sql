-- From how many days on a wait is counted as something lacking; set where the other days are.
insert into referral.rhythm (code, days) values ('long-wait', 60);

-- Said yes and not begun for that long: which service, which need, which district. No person; two months are looked at, so
-- that a night without the job loses nothing.
create function referral.long_waits(days int) returns table (referral_id uuid, service_id uuid, domain text, unit text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job counts' using errcode = 'insufficient_privilege';
    end if;
    return query select r.id, a.service_id, r.domain, r.unit from referral.ask a join referral.referral r on r.id = a.referral_id
        where a.status = 'ACCEPTED' and a.sent_at < now() - make_interval(days => days) and a.sent_at > now() - make_interval(days => days + 60)
        order by a.sent_at limit 1000;
end $$;
revoke execute on function referral.long_waits(int) from public;
grant execute on function referral.long_waits(int) to boost_app;
