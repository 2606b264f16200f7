-- How long what is kept, on what ground; one nightly job asks this table.
create table access.retention (
    code text primary key,
    position int not null,
    days int not null,
    least int not null,
    most int not null,
    -- a text of this installation, or the message of the program's own ground
    ground text not null,
    -- false: said here, decided by people, not done by the nightly job
    automatic boolean not null,
    version int not null default 1,
    last_run timestamptz,
    last_gone int,
    check (days between least and most)
);
insert into access.retention (code, position, days, least, most, ground, automatic) values
    ('removed', 1, 30, 1, 90, 'retention.ground.removed', true),
    ('draft', 2, 30, 1, 90, 'retention.ground.draft', true),
    ('mail', 3, 30, 1, 365, 'retention.ground.mail', true),
    ('invitation', 4, 90, 7, 365, 'retention.ground.invitation', true),
    ('request', 5, 1095, 365, 3650, 'retention.ground.request', true),
    ('breach', 6, 1825, 1095, 3650, 'retention.ground.breach', false),
    ('journal', 7, 3650, 1825, 10950, 'retention.ground.journal', false);
grant select, update on access.retention to boost_app;
grant select, insert, update, delete on access.retention to boost_load;
grant delete on access.staff_invitation to boost_app;

-- What somebody removed can be brought back for a while; then it leaves, in every module. Each table lets its owner
-- see removed rows only. Two tables that hold each other wait for the next night.
create function access.purge_removed(days int) returns int
    language plpgsql security definer set search_path = '' as $$
declare
    t regclass;
    batch int;
    gone int := 0;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    for t in select c.oid::regclass from pg_catalog.pg_class c
             join pg_catalog.pg_attribute p on p.attrelid = c.oid and p.attname = 'person_id' and not p.attisdropped
             join pg_catalog.pg_attribute r on r.attrelid = c.oid and r.attname = 'removed_at' and not r.attisdropped
             where c.relkind in ('r', 'p') and c.relforcerowsecurity and c.relnamespace <> 'access'::regnamespace
    loop
        begin
            execute format('delete from %s where removed_at < now() - make_interval(days => $1)', t) using days;
            get diagnostics batch = row_count;
            gone := gone + batch;
        exception when foreign_key_violation then
            continue;
        end;
    end loop;
    return gone;
end $$;
