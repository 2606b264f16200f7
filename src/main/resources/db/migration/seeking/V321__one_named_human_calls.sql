-- A request to be called waits for one named human, told on their home and by mail; silence or leave gives it to the next.
alter table seeking.caller add column last_asked timestamptz;
alter table seeking.ask add column call_account uuid, add column call_since timestamptz;
create index on seeking.ask (call_account) where state = 'CALL';
-- days without a call after which the next named human is told
alter table seeking.setting add column call_days int not null default 2 check (call_days between 1 and 30);

-- Whoever may be asked to call today: named, here, and not on a pause they said.
create function seeking.can_call() returns table (account_id uuid, last_asked timestamptz, since timestamptz)
    language sql stable security definer set search_path = '' as $$
    select c.account_id, c.last_asked, c.since
    from seeking.caller c left join seeking.willing w on w.account_id = c.account_id
    where not access.away(c.account_id) and (w.paused_until is null or w.paused_until < access.today())
$$;
revoke all on function seeking.can_call() from public;
grant execute on function seeking.can_call() to boost_app;
