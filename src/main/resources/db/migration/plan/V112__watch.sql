-- Staying alert: what to keep an eye on, by whom, until when, and what one does if it happens, in the person's words.
create table plan.watch (
    id uuid primary key,
    person_id uuid not null,
    words bytea not null,
    language text not null,
    -- how one notices, as the person says it
    signs bytea,
    -- what one does then, whom one calls
    reaction bytea,
    until date,
    doer text not null check (doer in ('PERSON', 'ACCOUNT', 'MEMBER', 'OTHER', 'NOBODY')),
    doer_account uuid,
    doer_member uuid,
    doer_name bytea,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    over_on date,
    removed_at timestamptz
);
create index on plan.watch (person_id) where over_on is null;
select access.protect('plan.watch', 'STEPS', $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$);

-- Open steps stop with a life, and stand again if that was written by mistake.
alter table plan.step add column stopped_by_death boolean not null default false;
create policy by_owner_who_died on plan.step to boost_owner using (person_id = nullif(current_setting('boost.stopping', true), '')::uuid);
create policy by_owner_who_died on plan.watch to boost_owner using (person_id = nullif(current_setting('boost.stopping', true), '')::uuid);

create function plan.stop(subject uuid, taken_back boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CIRCLE'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('boost.stopping', subject::text, true);
    if taken_back then
        update plan.step set state = 'OPEN', state_on = null, stopped_by_death = false where person_id = subject and stopped_by_death;
    else
        update plan.step set state = 'DROPPED', state_on = access.today(), look_again = null, stopped_by_death = true
        where person_id = subject and state in ('OPEN', 'NONE_TODAY') and removed_at is null;
        update plan.watch set over_on = access.today() where person_id = subject and over_on is null;
    end if;
    perform set_config('boost.stopping', '', true);
    return true;
end $$;
