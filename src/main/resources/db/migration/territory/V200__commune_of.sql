-- The commune of each unit somebody may live in: itself, or where a list shows the district. For other modules' functions.
create function territory.communes() returns table (unit text, commune text, place int)
    language sql stable security definer set search_path = '' as $$
    select u.code, coalesce(u.listed_under, u.code), coalesce(c.position, u.position)
    from territory.unit u left join territory.unit c on c.code = u.listed_under
    where u.grid in ('COMMUNE', 'DISTRICT')
$$;
