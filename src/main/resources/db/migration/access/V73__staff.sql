-- Organisations and the accounts of those who work in them, managed by people who see no person.
alter table access.organisation add column active boolean not null default true, add column version int not null default 1;
alter table access.account drop constraint account_state_check;
alter table access.account add constraint account_state_check check (state in ('ACTIVE', 'LOCKED', 'CLOSED'));
alter table access.account add column version int not null default 1;
create index on access.hat (organisation_id);
create index on access.account (display_name, id);

-- Somebody is invited: nothing of them is made before they come in, so that nobody learns who already has an account.
create table access.staff_invitation (
    id uuid primary key,
    organisation_id uuid references access.organisation,
    login text not null check (login = lower(login)),
    display_name text not null,
    locale text not null check (locale in ('fr', 'nl', 'en')),
    role text not null check (role in ('PROFESSIONAL', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER')),
    trade text,
    link_id uuid,
    state text not null default 'SENT' check (state in ('SENT', 'ACCEPTED', 'WITHDRAWN')),
    sent_at timestamptz not null default clock_timestamp(),
    sent_by uuid,
    answered_at timestamptz
);
create index on access.staff_invitation (organisation_id, sent_at desc) where state = 'SENT';
grant select, insert, update on access.staff_invitation to boost_app;
grant select, insert, update, delete on access.staff_invitation to boost_load;

-- A mailed invitation that is taken back opens nothing more.
create function access.revoke_invitation(which uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'professional' then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    update access.link set revoked_at = clock_timestamp()
    where purpose = 'STAFF' and subject = which and person_id is null and revoked_at is null;
    return found;
end $$;
