-- A photo goes along with a request: the chosen service reads it after its yes, against a name, a function and a word
-- about secrecy, as it reads who the person is. Until the request is sent it is its author's alone.
create table referral.picture (
    id uuid primary key,
    person_id uuid not null,
    -- null until it is sent
    referral_id uuid references referral.referral on delete cascade,
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    author_account uuid not null,
    created_at timestamptz not null default clock_timestamp()
);
create index on referral.picture (person_id);
create index on referral.picture (referral_id);
select access.protect('referral.picture', 'STEPS', $p$(referral_id is null and author_account = (select access.actor_account())
    or exists (select 1 from referral.referral r where r.id = referral_id))$p$);

create table referral.picture_piece (
    picture_id uuid not null references referral.picture on delete cascade,
    person_id uuid not null,
    n int not null,
    sealed bytea not null,
    primary key (picture_id, n)
);
create index on referral.picture_piece (person_id);
select access.protect('referral.picture_piece', 'STEPS', 'exists (select 1 from referral.picture p where p.id = picture_id)');
revoke update on referral.picture_piece from boost_app;
create policy by_owner on referral.picture to boost_owner using (current_setting('boost.kind', true) in ('link', 'job'));
create policy by_owner on referral.picture_piece to boost_owner using (current_setting('boost.kind', true) in ('link', 'job'));

alter table referral.moment drop constraint moment_kind_check;
alter table referral.moment add constraint moment_kind_check
    check (kind in ('STATUS', 'SPOKEN', 'QUESTION', 'ANSWER', 'READER', 'PICTURE', 'REMINDED', 'ESCALATED'));

-- As before, with the pictures that go along: how many there are is seen, none is read.
drop function referral.behind_link();
create function referral.behind_link()
    returns table (ask_id uuid, referral_id uuid, service_id uuid, service_name bytea, domain text, unit text, status text, content bytea,
                   chosen boolean, sent_at timestamptz, code text, pictures uuid[])
    language sql stable security definer set search_path = '' as $$
    select a.id, r.id, a.service_id, a.service_name, r.domain, r.unit, a.status, case when referral.readable(a.status) then r.content end,
           r.chosen is not distinct from a.id, a.sent_at, a.code,
           case when referral.readable(a.status) then array(select p.id from referral.picture p where p.referral_id = r.id order by p.created_at, p.id)
                else '{}' end
    from referral.ask a join referral.referral r on r.id = a.referral_id
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person()
$$;

-- One picture, for the reader who said within the hour who they are and that secrecy binds them. That they opened it stays.
create function referral.picture_by_link(reading uuid, wanted uuid, opened uuid) returns table (media_type text, sealed bytea)
    language plpgsql security definer set search_path = '' as $$
declare asked uuid; reader bytea; reader_function bytea;
begin
    select a.id, m.who, m.words into asked, reader, reader_function
    from referral.moment m join referral.ask a on a.id = m.ask_id join referral.referral r on r.id = a.referral_id
         join referral.picture p on p.referral_id = r.id
    where m.id = reading and m.kind = 'READER' and m.detail = 'BOUND' and m.at > now() - interval '1 hour' and p.id = wanted
      and a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person()
      and a.status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and r.chosen = a.id;
    if asked is null then
        return;
    end if;
    insert into referral.moment (id, ask_id, person_id, kind, words, who)
    values (opened, asked, access.actor_person(), 'PICTURE', reader_function, reader) on conflict do nothing;
    return query select p.media_type, e.sealed from referral.picture p join referral.picture_piece e on e.picture_id = p.id
        where p.id = wanted order by e.n limit 100;
end $$;

-- What went along leaves some days after the request is over; what was never sent leaves the next day.
create function referral.purge_pictures(days int) returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from referral.picture p
    where p.referral_id is null and p.created_at < now() - interval '1 day'
       or exists (select 1 from referral.referral r where r.id = p.referral_id and r.closed_at < now() - make_interval(days => days))
       or p.referral_id is not null and not exists (
              select 1 from referral.ask a where a.referral_id = p.referral_id
              and (referral.readable(a.status) or a.status = 'DRAFT' or a.status_at >= now() - make_interval(days => days)));
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke execute on function referral.purge_pictures(int) from public;
grant execute on function referral.purge_pictures(int) to boost_app;

-- The table of periods says it now.
delete from referral.rhythm where code = 'attachments';
