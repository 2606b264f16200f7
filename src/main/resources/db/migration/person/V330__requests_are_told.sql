-- How many questions wait at the privacy officer's desk, and for which day the nearest; nobody's name.
create function person.desk_waits() returns table (due date, waiting int)
    language sql stable security definer set search_path = '' as $$
    select min(r.due), count(*)::int
    from person.request r
    where access.is_officer() and r.state in ('ASKED', 'TAKEN')
    having count(*) > 0
$$;

-- Which mails are due: that something is asked, that its day is near, that it is answered.
create function person.requests_to_tell() returns table (id uuid, person_id uuid, what text, due date)
    language sql stable security definer set search_path = '' as $$
    select r.id, r.person_id, w.what, r.due
    from person.request r
    cross join lateral (
        select 'asked' as what where r.state in ('ASKED', 'TAKEN') and r.asked_on >= access.today() - 2
        union all
        select 'soon' where r.state in ('ASKED', 'TAKEN') and r.due between access.today() and access.today() + 7
        union all
        select 'answered' where r.state in ('DONE', 'REFUSED') and r.answered_on >= access.today() - 2) w
    where access.actor_kind() = 'job'
      and (r.state in ('ASKED', 'TAKEN') or r.answered_on >= access.today() - 2)
    order by r.due, r.id limit 200
$$;
