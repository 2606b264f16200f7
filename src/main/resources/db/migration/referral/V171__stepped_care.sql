-- The answer given to a person, in words: it describes the answer, never the person. The words are data.
create table referral.care_kind (
    code text primary key,
    place int not null,
    label_fr text not null,
    label_nl text not null,
    label_en text not null,
    active boolean not null default true
);
grant select, insert, update, delete on referral.care_kind to boost_app, boost_load;
insert into referral.care_kind (code, place, label_fr, label_nl, label_en) values
    ('information', 10, 'une information', 'informatie', 'information'),
    ('hand', 20, 'un coup de main', 'een handje hulp', 'a helping hand'),
    ('accompaniment', 30, 'un accompagnement', 'begeleiding', 'somebody alongside'),
    ('team', 40, 'une équipe autour', 'een team errond', 'a team around'),
    ('mobile', 50, 'une équipe mobile, très présente', 'een mobiel team, heel aanwezig', 'a mobile team, very present');

create table referral.care_step (
    id uuid primary key,
    person_id uuid not null,
    kind text not null references referral.care_kind,
    reason bytea not null,
    language text not null,
    -- who decided it together, in words
    decided_with bytea,
    on_day date not null,
    review date,
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    -- the one that took its place
    ended_by uuid,
    removed_at timestamptz
);
create index on referral.care_step (person_id, created_at desc);
select access.protect('referral.care_step', 'STEPS', $p$(select access.actor_kind()) <> 'link'$p$);

-- Something that happened was shown as a reason to talk about the step again, and somebody said why not now.
create table referral.care_hint (
    id uuid primary key,
    person_id uuid not null,
    hint text not null check (hint in ('REVIEW', 'REFUSALS')),
    -- what it was shown for: the step whose day came, the latest refusal
    evidence uuid not null,
    words bytea,
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    unique (person_id, hint, evidence)
);
select access.protect('referral.care_hint', 'STEPS', $p$(select access.actor_kind()) <> 'link'$p$);
create policy by_owner on referral.care_step to boost_owner using (removed_at is not null);

create function referral.purge_removed() returns int
    language plpgsql security definer set search_path = '' as $$
declare
    gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from referral.care_step where removed_at < now() - interval '30 days';
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke execute on function referral.purge_removed() from public;
grant execute on function referral.purge_removed() to boost_app;
