-- Persons, counted in these six tables and in no other way: at most two dimensions, one grid (the commune), the four
-- last whole quarters. A population is spread over one table only, so that no second table tells what the first hides.
-- What comes out has been through access.safe_counts; nobody, not even the program, reads what goes in.
create function person.counted(wanted text, which text) returns table (line text, col text, shown int)
    language plpgsql stable security definer set search_path = '' as $$
declare
    beyond date := date_trunc('quarter', access.today())::date;
    first date := (beyond - interval '1 year')::date;
begin
    if not access.may_count() then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    case wanted
    when 'PLACE' then
        return query with quarter as (
            select q::date as start, (q + interval '3 months')::date - 1 as last from generate_series(first, beyond - 1, interval '3 months') q
        ), row_of as (
            select c.unit, c.commune from territory.communes() c
        ), living as (
            select q.start, coalesce(r.commune, 'none') as place, count(*) as n
            from quarter q cross join lateral access.accompanied(q.start, q.last) a
            left join person.person p on p.person_id = a.person_id left join row_of r on r.unit = p.district
            group by 1, 2
        ), cell as (
            select s.place, to_char(q.start, 'YYYY-Q') as col, coalesce(l.n, 0) as n
            from quarter q cross join (select distinct commune as place from row_of union all select 'none') s
            left join living l on l.start = q.start and l.place = s.place
        )
        select s.line, s.col, s.shown from (select array_agg(c.place) l, array_agg(c.col) k, array_agg(c.n) n from cell c) all_of, access.safe_counts(l, k, n, true) s;
    when 'LANGUAGE' then
        return query with spoken as (
            select p.languages[1] as language, count(*) as n from access.accompanied(first, beyond - 1) a
            left join person.person p on p.person_id = a.person_id group by 1
        ), cell as (
            -- a language of fewer than ten is told by its line: it goes with the others
            select f.language, sum(f.n)::bigint as n from (
                select case when s.language is null then 'none' when s.n < 10 then 'other' else s.language end as language, s.n from spoken s
                union all values ('none', 0), ('other', 0)) f group by 1
        )
        select s.line, s.col, s.shown from (select array_agg(c.language) l, array_agg(''::text) k, array_agg(c.n) n from cell c) all_of, access.safe_counts(l, k, n, true) s;
    when 'TRADE' then
        -- the work of one or two people is nobody's to read: a trade of fewer than three goes with the others
        return query with chosen as (
            select c.trade, c.account_id from access.first_chosen(first, beyond - 1) c
        ), shared as (
            select c.trade from chosen c where c.trade <> 'other' group by 1 having count(distinct c.account_id) >= 3
        ), cell as (
            select f.trade, sum(f.n)::bigint as n from (
                select case when c.trade in (select h.trade from shared h) then c.trade else 'other' end as trade, 1 as n from chosen c
                union all values ('other', 0)) f group by 1
        ), kept as (
            select c.trade, case when c.trade = 'other' and (select count(distinct o.account_id) from chosen o where o.trade not in (select h.trade from shared h)) < 3
                                 then 0 else c.n end as n from cell c
        )
        select s.line, s.col, s.shown from (select array_agg(c.trade) l, array_agg(''::text) k, array_agg(c.n) n from kept c) all_of, access.safe_counts(l, k, n, true) s;
    when 'JOINED' then
        return query with quarter as (
            select q::date as start from generate_series(first, beyond - 1, interval '3 months') q
        ), way as (
            select e.person_id, e.since, case when e.lives_there then 'LIVES' when e.treated_there then 'TREATED' else 'EXCEPTION' end as why
            from person.enrolment e where e.programme = which
        ), cell as (
            select w.why, to_char(q.start, 'YYYY-Q') as col, (select count(distinct y.person_id) from way y
                   where y.why = w.why and y.since >= q.start and y.since < q.start + interval '3 months') as n
            from quarter q cross join unnest(array['LIVES', 'TREATED', 'EXCEPTION']) w(why)
        )
        select s.line, s.col, s.shown from (select array_agg(c.why) l, array_agg(c.col) k, array_agg(c.n) n from cell c) all_of, access.safe_counts(l, k, n, true) s;
    when 'LOOKED_AT' then
        return query with part as (
            select distinct e.person_id from person.enrolment e where e.programme = which and e.since < beyond and (e.until is null or e.until >= first)
        ), cell as (
            select i.code, (select count(*) from person.health_fact h join part on part.person_id = h.person_id
                            where h.programme = which and h.code = i.code) as n
            from person.programme_item i where i.programme = which
        )
        select s.line, s.col, s.shown from (select array_agg(c.code) l, array_agg(''::text) k, array_agg(c.n) n from cell c) all_of, access.safe_counts(l, k, n, false) s;
    when 'AGREED' then
        return query with cell as (
            select k.kind, (select count(*) from access.accompanied(first, beyond - 1) a join access.agreed(beyond - 1) g on g.person_id = a.person_id
                            where g.kind = k.kind) as n
            from unnest(array['KEEP', 'SHARE', 'SURVEY', 'PHOTO', 'STUDY']) k(kind)
        )
        select s.line, s.col, s.shown from (select array_agg(c.kind) l, array_agg(''::text) k, array_agg(c.n) n from cell c) all_of, access.safe_counts(l, k, n, false) s;
    else
        raise exception 'no such table is declared' using errcode = 'insufficient_privilege';
    end case;
end $$;
