-- Somebody asked into a circle by a link: what their page says, sealed under the person's key, until they answer.
create table access.invitation (
    member_id uuid primary key references access.circle_member,
    person_id uuid not null,
    -- sealed: the name of who invites
    words bytea not null,
    invited_by uuid,
    invited_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index on access.invitation (person_id);
select access.protect('access.invitation', 'CIRCLE');
create policy by_owner on access.invitation for select to boost_owner using (true);

-- An invitation opens no table; it carries the key with which its own few words are read and answered.
create or replace function access.link_opens(purpose text, family text) returns boolean
    language sql immutable set search_path = '' as $$
    select purpose = 'SHEET' and family = 'PRIORITIES' or purpose = 'INVITATION' and family = 'IDENTITY'
$$;

create function access.invited() returns table (member_id uuid, kind text, card bytea, words bytea, secrecy boolean)
    language sql stable security definer set search_path = '' as $$
    select m.id, m.kind, m.card, i.words, m.bound_by_secrecy
    from access.circle_member m join access.invitation i on i.member_id = m.id
    where m.id = access.link_subject('INVITATION') and m.person_id = access.actor_person()
      and m.state = 'ASKED' and m.removed_at is null
$$;

-- Yes: here from today on. Whom the person keeps out is told no more than that the page is no longer open.
create function access.accept_invitation(new_card bytea, account uuid, hat uuid, name_hash bytea, mail_hash bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare invited uuid;
begin
    select v.member_id into invited from access.invited() v;
    if invited is null or exists (select 1 from access.exclusion e
            where e.person_id = access.actor_person() and e.removed_at is null
              and (e.account_id = accept_invitation.account or e.name_hash = accept_invitation.name_hash or e.mail_hash = accept_invitation.mail_hash)) then
        return false;
    end if;
    if account is not null and exists (select 1 from access.circle_member m
            where m.person_id = access.actor_person() and m.account_id = accept_invitation.account and m.state = 'ACTIVE' and m.removed_at is null) then
        return false;
    end if;
    update access.circle_member m set state = 'ACTIVE', account_id = accept_invitation.account, hat_id = accept_invitation.hat,
        card = new_card, since = access.today(), version = m.version + 1
    where m.id = invited;
    return true;
end $$;

create function access.decline_invitation() returns boolean
    language plpgsql security definer set search_path = '' as $$
declare invited uuid;
begin
    select v.member_id into invited from access.invited() v;
    update access.circle_member m set state = 'ENDED', ended_how = 'LEFT', until = access.today(), version = m.version + 1 where m.id = invited;
    return invited is not null;
end $$;
