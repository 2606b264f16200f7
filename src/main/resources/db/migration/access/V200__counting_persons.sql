-- Who coordinates a programme reads counts of persons, in declared tables only, and no person.
alter table access.hat drop constraint hat_role_check;
alter table access.hat add constraint hat_role_check
    check (role in ('PROFESSIONAL', 'PERSON', 'CARER', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR'));
alter table access.staff_invitation drop constraint staff_invitation_role_check;
alter table access.staff_invitation add constraint staff_invitation_role_check
    check (role in ('PROFESSIONAL', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR'));

create function access.may_count() returns boolean
    language sql stable security definer set search_path = '' as $$
    select access.actor_kind() = 'professional' and exists (
        select 1 from access.hat h where h.account_id = access.actor_account() and h.role in ('ADMIN', 'COORDINATOR')
          and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today()))
$$;

-- Raw counts in, what may be shown out. Under ten, none included, nothing is said (null); other cells are rounded to
-- five. A total is of the true numbers and rounded on its own, then kept away from the values that would tell a hidden
-- cell: each keeps at least five possible values (CountsTest tries them all). It moves by what is shown, never by what
-- is hidden. Every cell stands in one total only; that is why a table has totals of its columns and none of its lines.
create function access.safe_counts(lines text[], cols text[], counts bigint[], totals boolean)
    returns table (line text, col text, shown int)
    language sql immutable set search_path = '' as $$
    with cell as (
        select c.line, c.col, c.n, case when c.n >= 10 then (5 * ((c.n + 2) / 5))::int end as safe
        from unnest(lines, cols, counts) c(line, col, n)
    ), bound as (
        select b.col, sum(b.n) as n, count(*) filter (where b.safe is null) as hidden,
               coalesce(sum(greatest(b.safe - 2, 10)) filter (where b.safe is not null), 0) as low, coalesce(sum(b.safe + 2), 0) as high
        from cell b group by b.col
    )
    select cell.line, cell.col, cell.safe from cell
    union all
    select null, t.col, (case when t.n < 10 then null
                              when t.hidden = 0 then 5 * div(t.n + 2, 5)
                              else least(greatest(5 * div(t.n + 2, 5), 5 * div(t.low + 6, 5)), 5 * div(t.high + 9 * t.hidden - 2, 5)) end)::int
    from bound t where totals
$$;

-- The accompanied: whom somebody they chose accompanied at some time in these days. For other modules' functions,
-- which run as the owner; the program itself may not call it.
create function access.accompanied(first date, last date) returns table (person_id uuid)
    language sql stable security definer set search_path = '' as $$
    select distinct m.person_id from access.circle_member m
    where m.referent and m.account_id is not null and m.state in ('ACTIVE', 'ENDED') and m.removed_at is null and m.stands_in_for is null
      and m.since <= last and (m.until is null or m.until >= first)
$$;
revoke all on function access.accompanied(date, date) from public;

-- The very first référent of each person, if they were chosen in these days: who they are and what they work as.
create function access.first_chosen(first date, last date) returns table (account_id uuid, trade text)
    language sql stable security definer set search_path = '' as $$
    select f.account_id, coalesce(h.trade, 'other') from (
        select distinct on (m.person_id) m.account_id, m.hat_id, m.since from access.circle_member m
        where m.referent and m.account_id is not null and m.state in ('ACTIVE', 'ENDED') and m.removed_at is null and m.stands_in_for is null
        order by m.person_id, m.since, m.id) f
    left join access.hat h on h.id = f.hat_id
    where f.since between first and last
$$;
revoke all on function access.first_chosen(date, date) from public;

-- Agreements that hold on a day.
create function access.agreed(day date) returns table (person_id uuid, kind text)
    language sql stable security definer set search_path = '' as $$
    select a.person_id, a.kind from access.agreement a
    where a.given_at < day + 1 and (a.withdrawn_at is null or a.withdrawn_at >= day + 1)
$$;
revoke all on function access.agreed(date) from public;
