-- Erasure for real: rows go, the key goes, and a register of identifiers and dates alone lets a restore do it again.
create table access.erasure (
    person_id uuid primary key,
    erased_at timestamptz not null default clock_timestamp()
);
alter table access.erasure enable row level security;
alter table access.erasure force row level security;
create policy by_owner on access.erasure to boost_owner using (true) with check (true);
create policy by_load on access.erasure to boost_load using (true) with check (true);
grant select, insert, update, delete on access.erasure to boost_load;

-- Every table about a person lets its owner remove the rows of the one person being erased, and no others.
do $$
declare t regclass;
begin
    for t in select c.oid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
             where a.attname = 'person_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relforcerowsecurity
               and c.oid is distinct from to_regclass('audit.entry') and c.oid <> 'access.erasure'::regclass
    loop
        execute format('create policy erased on %s to boost_owner using (person_id = nullif(current_setting(''boost.erasing'', true), '''')::uuid)', t);
    end loop;
end $$;

create or replace function access.protect(target regclass, family text, narrowing text default 'true') returns void
    language plpgsql set search_path = '' as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy read_by_relation on %s for select using (person_id = any((select access.visible(%L))::uuid[]) and (%s))', target, family, narrowing);
    execute format('create policy insert_by_relation on %s for insert with check (person_id = any((select access.writable(%L))::uuid[]))', target, family);
    execute format('create policy update_by_relation on %s for update using (person_id = any((select access.writable(%L))::uuid[]) and (%s)) with check (person_id = any((select access.writable(%L))::uuid[]))', target, family, narrowing, family);
    execute format('create policy delete_by_relation on %s for delete using (person_id = any((select access.writable(%L))::uuid[]) and (%s))', target, family, narrowing);
    execute format('create policy by_load on %s to boost_load using (true) with check (true)', target);
    execute format('create policy erased on %s to boost_owner using (person_id = nullif(current_setting(''boost.erasing'', true), '''')::uuid)', target);
    execute format('grant select, insert, update, delete on %s to boost_app, boost_load', target);
end $$;

-- Removes the rows of one person from every table there is or will be; the journal keeps its lines, whose identifier
-- then leads to nobody. A restore calls it again for each line of the register.
create function access.erase_rows(subject uuid) returns int
    language plpgsql security definer set search_path = '' as $$
declare
    t regclass;
    batch int;
    gone int := 0;
    waiting int;
begin
    perform set_config('boost.erasing', subject::text, true);
    for round in 1..6 loop
        waiting := 0;
        for t in select c.oid::regclass from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
                 where a.attname = 'person_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
                   and c.relforcerowsecurity and c.oid is distinct from to_regclass('audit.entry') and c.oid <> 'access.erasure'::regclass
        loop
            begin
                execute format('delete from %s where person_id = $1', t) using subject;
                get diagnostics batch = row_count;
                gone := gone + batch;
            exception when foreign_key_violation then
                waiting := waiting + 1;
            end;
        end loop;
        exit when waiting = 0;
    end loop;
    perform set_config('boost.erasing', '', true);
    if waiting > 0 then
        raise exception 'some rows of the person are still held by others';
    end if;
    return gone;
end $$;
revoke all on function access.erase_rows(uuid) from public;
grant execute on function access.erase_rows(uuid) to boost_load;

-- The account of somebody who is erased, when it was nothing else than theirs: no name, no address, no way in.
create function access.close_account_of(subject uuid) returns void
    language plpgsql security definer set search_path = '' as $$
declare a uuid;
begin
    select s.account_id into a from access.self s where s.person_id = subject
        and not exists (select 1 from access.hat h where h.account_id = s.account_id and h.role <> 'PERSON');
    if a is not null then
        delete from access.session where account_id = a;
        update access.account set login = 'erased-' || id, display_name = '–', password_hash = null, state = 'CLOSED' where id = a;
    end if;
end $$;
revoke all on function access.close_account_of(uuid) from public;

create function access.erase(subject uuid) returns int
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    insert into access.erasure (person_id) values (subject) on conflict do nothing;
    perform set_config('boost.erasing', subject::text, true);
    perform access.close_account_of(subject);
    return access.erase_rows(subject);
end $$;

-- Nothing is kept any more: as an erasure, but for the account, which stays the person's.
create or replace function access.close_file(whose uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare account uuid;
begin
    if not whose = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    insert into access.erasure (person_id) values (whose) on conflict do nothing;
    select account_id into account from access.self where person_id = whose;
    perform access.erase_rows(whose);
    if account is not null then
        insert into access.self (account_id, person_id) values (account, whose);
    end if;
    return true;
end $$;

-- A key that was destroyed does not come back with a backup.
create or replace function access.destroy_key(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any(access.reach('IDENTITY', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    insert into access.erasure (person_id) values (subject) on conflict do nothing;
    delete from access.person_key where person_id = subject;
    return found;
end $$;

-- By asking the privacy officer for something, a person opens that one question to them, until it is answered.
create table access.asked (
    request_id uuid primary key,
    person_id uuid not null,
    since timestamptz not null default clock_timestamp(),
    closed_at timestamptz
);
create index on access.asked (person_id);
select access.protect('access.asked', 'CONSENTS');
create policy by_owner on access.asked to boost_owner using (true) with check (true);

create function access.is_officer() returns boolean
    language sql stable security definer set search_path = '' as $$
    select access.actor_kind() = 'professional' and exists (
        select 1 from access.hat h where h.account_id = access.actor_account() and h.role = 'PRIVACY_OFFICER'
          and h.valid_from <= access.today() and (h.valid_until is null or h.valid_until >= access.today()))
$$;

-- The key that opens the question, and whom the person chose: somebody must tell them the answer.
create function access.asked_key(subject uuid)
    returns table (wrapped bytea, referents uuid[])
    language sql stable security definer set search_path = '' as $$
    select k.wrapped, (select coalesce(array_agg(m.account_id), '{}') from access.circle_member m
                       where m.person_id = subject and m.referent and m.state = 'ACTIVE' and m.removed_at is null and m.account_id is not null)
    from access.person_key k
    where k.person_id = subject and access.is_officer()
      and exists (select 1 from access.asked a where a.person_id = subject and a.closed_at is null)
$$;

create function access.close_asked(request uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not access.is_officer() then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    update access.asked set closed_at = clock_timestamp() where request_id = request and closed_at is null;
    return found;
end $$;

-- What the register holds is read by the privacy officer: identifiers that lead nowhere, and dates.
create function access.erasures(before timestamptz)
    returns table (person_id uuid, erased_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select e.person_id, e.erased_at from access.erasure e
    where access.is_officer() and (before is null or e.erased_at < before) order by e.erased_at desc limit 50
$$;
