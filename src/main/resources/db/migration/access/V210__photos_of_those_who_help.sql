-- The photo somebody with an account put of themself: shown in the circles they stand in, gone with the account.
create table access.account_photo (
    account_id uuid primary key references access.account,
    -- another photo is another identifier
    id uuid not null unique,
    photo bytea not null,
    -- the same, small enough to stand in a page
    face bytea not null,
    added_at timestamptz not null default now()
);
grant select, insert, update, delete on access.account_photo to boost_app, boost_load;

create function access.forget_account_photo() returns trigger
    language plpgsql set search_path = '' as $$
begin
    delete from access.account_photo where account_id = new.id;
    return new;
end $$;
create trigger forget_photo after update of state on access.account
    for each row when (new.state = 'CLOSED') execute function access.forget_account_photo();

-- A photo put for somebody in one person's circle, with the word of both: sealed under the person's key.
create table access.member_photo (
    member_id uuid primary key references access.circle_member,
    person_id uuid not null,
    id uuid not null unique,
    photo bytea not null,
    face bytea not null,
    added_by uuid,
    added_at timestamptz not null default now()
);
create index on access.member_photo (person_id);
select access.protect('access.member_photo', 'CIRCLE');
create policy by_owner on access.member_photo to boost_owner using (true);

-- Whoever left a circle leaves it with their photo, once nobody can call them back by mistake.
create function access.purge_photos(days int) returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from access.member_photo p using access.circle_member m
    where m.id = p.member_id and (m.state = 'ENDED' or m.until is not null) and m.until < access.today() - days;
    get diagnostics gone = row_count;
    return gone;
end $$;
