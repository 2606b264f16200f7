-- A need is asked of one or several services, first without identity; what becomes of it comes back to the person.
grant usage on schema referral to boost_app, boost_load;

-- Why a service says no; who says it matters: the person's own no is never the service's.
create table referral.reason (
    code text primary key,
    place int not null,
    said_by text not null check (said_by in ('SERVICE', 'PERSON', 'SENDER', 'SILENCE')),
    label_fr text not null,
    label_nl text not null,
    label_en text not null,
    active boolean not null default true
);
insert into referral.reason (code, place, said_by, label_fr, label_nl, label_en) values
    ('no-room', 10, 'SERVICE', 'Nous n’avons pas de place', 'We hebben geen plaats', 'We have no room'),
    ('waiting-list', 20, 'SERVICE', 'La liste d’attente est trop longue', 'De wachtlijst is te lang', 'The waiting list is too long'),
    ('not-our-public', 30, 'SERVICE', 'Ce n’est pas pour ce public', 'We zijn er niet voor deze groep', 'Not the people we work with'),
    ('out-of-area', 40, 'SERVICE', 'C’est en dehors de notre zone', 'Het valt buiten ons werkgebied', 'Outside the area we cover'),
    ('not-our-work', 50, 'SERVICE', 'Ce n’est pas notre métier', 'Dit is niet ons werk', 'Not what we do'),
    ('language', 60, 'SERVICE', 'Personne ne parle la langue', 'Niemand spreekt de taal', 'Nobody speaks the language'),
    ('conditions', 70, 'SERVICE', 'Il manque une condition (papiers, mutuelle, coût)', 'Een voorwaarde ontbreekt (papieren, ziekenfonds, prijs)', 'A condition is missing (papers, insurance, cost)'),
    ('other', 90, 'SERVICE', 'Autre chose', 'Iets anders', 'Something else'),
    ('person-declined', 110, 'PERSON', 'La personne ne le souhaite plus', 'De persoon wil het niet meer', 'The person no longer wishes it'),
    ('other-chosen', 120, 'SENDER', 'Un autre service a été choisi', 'Er is een andere dienst gekozen', 'Another service was chosen'),
    ('no-longer-needed', 130, 'SENDER', 'Ce n’est plus nécessaire', 'Het is niet meer nodig', 'No longer needed'),
    ('by-mistake', 140, 'SENDER', 'C’était une erreur', 'Het was een vergissing', 'It was a mistake'),
    ('no-answer', 150, 'SILENCE', 'Pas de réponse', 'Geen antwoord', 'No answer');
grant select on referral.reason to boost_app;
grant select, insert, update, delete on referral.reason to boost_load;

-- After how many days; to be changed by whoever runs the installation.
create table referral.rhythm (
    code text primary key,
    days int not null check (days > 0)
);
insert into referral.rhythm (code, days) values
    ('remind', 7), ('remind-again', 14), ('escalate', 21), ('give-up', 28), ('link', 14), ('link-after-yes', 90), ('attachments', 30);
grant select, update on referral.rhythm to boost_app;
grant select, insert, update, delete on referral.rhythm to boost_load;

-- One request. What is sent is frozen in it: content is what every service asked reads, identity what the chosen one
-- reads after its yes.
create table referral.referral (
    id uuid primary key,
    person_id uuid not null,
    -- of the plan, when it grew out of a need named together
    need_id uuid,
    domain text,
    -- the district, for counting what is missing where
    unit text,
    -- sealed, as JSON
    content bytea not null,
    identity bytea not null,
    -- the person's agreement to this very referral
    agreed_by text not null check (agreed_by in ('PERSON', 'REPRESENTATIVE')),
    agreed_how text not null check (agreed_how in ('ORAL', 'ORAL_WITNESS', 'SIGNED', 'ON_SCREEN')),
    agreed_on date not null,
    cause_kind text,
    cause_id uuid,
    -- the one the person chose among those who said yes
    chosen uuid,
    -- what became of it for the person, apart from any status
    outcome text check (outcome in ('COVERED', 'PARTLY', 'NOT_COVERED', 'UNKNOWN')),
    outcome_from text check (outcome_from in ('SERVICE', 'PERSON', 'CARER')),
    outcome_on date,
    closed_at timestamptz,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    version int not null default 1
);
create index on referral.referral (person_id, created_at desc);
select access.protect('referral.referral', 'STEPS', $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
    or author_account = (select access.actor_account())
    or (select access.actor_kind()) = 'job'
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$);

-- One service asked; the ten statuses of Gravity's SDOH referral task.
create table referral.ask (
    id uuid primary key,
    referral_id uuid not null references referral.referral on delete cascade,
    person_id uuid not null,
    -- of the directory, without foreign key: another module's table
    service_id uuid not null,
    -- sealed: its name as it was
    service_name bytea not null,
    way text not null check (way in ('LINK', 'PARTNER', 'LETTER', 'PHONE')),
    status text not null check (status in ('DRAFT', 'REQUESTED', 'ACCEPTED', 'REJECTED', 'CANCELLED', 'IN_PROGRESS', 'ON_HOLD',
        'FAILED', 'COMPLETED', 'ENTERED_IN_ERROR')),
    status_at timestamptz not null default now(),
    reason text references referral.reason,
    reason_words bytea,
    sent_at timestamptz not null default now(),
    -- sealed: where it was mailed, and the link as it was sent, so that a reminder and the letter carry the same one
    mail bytea,
    language text not null check (language in ('fr', 'nl')),
    token bytea,
    link_id uuid,
    -- said on the telephone instead of a name
    code text not null,
    reminded int not null default 0,
    -- a named human was told of the service and the delay, never the content
    escalated_at timestamptz,
    -- the ask this one goes on from: re-opened or re-routed
    after uuid
);
create index on referral.ask (person_id);
create index on referral.ask (referral_id);
create index on referral.ask (sent_at) where status = 'REQUESTED';
create index on referral.ask (service_id) where status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD');
select access.protect('referral.ask', 'STEPS', 'exists (select 1 from referral.referral r where r.id = referral_id)');

-- What happened to one ask, appended only: statuses, calls, questions and answers, who read the identity.
create table referral.moment (
    id uuid primary key,
    ask_id uuid not null references referral.ask on delete cascade,
    person_id uuid not null,
    kind text not null check (kind in ('STATUS', 'SPOKEN', 'QUESTION', 'ANSWER', 'READER', 'REMINDED', 'ESCALATED')),
    -- the status reached; YES, NO, LATER; BOUND, NOT_BOUND
    detail text,
    -- sealed: what was said; the function of whoever read
    words bytea,
    -- sealed: by whom, when it is known
    who bytea,
    at timestamptz not null default clock_timestamp()
);
create index on referral.moment (person_id);
create index on referral.moment (ask_id, at);
select access.protect('referral.moment', 'STEPS', 'exists (select 1 from referral.ask a where a.id = ask_id)');
revoke update, delete on referral.moment from boost_app;

-- The functions below run as the owner, who has no other door. They hand out one row, to the one it was made for.
create policy by_owner on referral.referral to boost_owner using (current_setting('boost.kind', true) in ('link', 'job', 'professional'));
create policy by_owner on referral.ask to boost_owner using (current_setting('boost.kind', true) in ('link', 'job', 'professional'));
create policy by_owner on referral.moment to boost_owner using (current_setting('boost.kind', true) in ('link', 'job', 'professional'));

-- Whether what was sent may still be read: a request that is over or withdrawn shows nothing any more.
create function referral.readable(status text) returns boolean
    language sql immutable set search_path = '' as $$
    select status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
$$;

-- What a link's holder sees: the need without identity. The identity is not among the columns.
create function referral.behind_link()
    returns table (ask_id uuid, referral_id uuid, service_id uuid, service_name bytea, domain text, unit text, status text, content bytea,
                   chosen boolean, sent_at timestamptz, code text)
    language sql stable security definer set search_path = '' as $$
    select a.id, r.id, a.service_id, a.service_name, r.domain, r.unit, a.status, case when referral.readable(a.status) then r.content end,
           r.chosen is not distinct from a.id, a.sent_at, a.code
    from referral.ask a join referral.referral r on r.id = a.referral_id
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person()
$$;

-- Questions and answers on this one ask.
create function referral.talk_behind_link() returns table (kind text, words bytea, at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select m.kind, m.words, m.at from referral.moment m join referral.ask a on a.id = m.ask_id
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person() and referral.readable(a.status)
      and m.kind in ('QUESTION', 'ANSWER') order by m.at limit 50
$$;

-- The service answers. The program says what may follow what; here only the service's own words pass. Asked alone, its
-- yes is the person's choice, as they agreed when it was sent.
create function referral.answer_by_link(came_from text, becomes text, why text, why_words bytea, moment uuid, by_whom bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare asked uuid;
begin
    if becomes not in ('ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED', 'CANCELLED') then
        raise exception 'not the service''s to say' using errcode = 'insufficient_privilege';
    end if;
    update referral.ask a set status = becomes, status_at = now(), reason = why, reason_words = why_words
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person() and a.status = came_from
    returning a.id into asked;
    if asked is null then
        return false;
    end if;
    insert into referral.moment (id, ask_id, person_id, kind, detail, words, who)
    values (moment, asked, access.actor_person(), 'STATUS', becomes, why_words, by_whom);
    if becomes = 'ACCEPTED' then
        update referral.referral r set chosen = asked, version = r.version + 1
        where r.id = (select a.referral_id from referral.ask a where a.id = asked) and r.chosen is null
          and not exists (select 1 from referral.ask o where o.referral_id = r.id and o.id <> asked and referral.readable(o.status));
    end if;
    return true;
end $$;

create function referral.question_by_link(moment uuid, question bytea, by_whom bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    insert into referral.moment (id, ask_id, person_id, kind, words, who)
    select moment, a.id, a.person_id, 'QUESTION', question, by_whom from referral.ask a
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person() and referral.readable(a.status)
    on conflict do nothing;
    return found;
end $$;

-- The identity, after a yes and the person's choice, against a name, a function and a word about secrecy, which stay.
create function referral.identity_by_link(moment uuid, reader bytea, reader_function bytea, bound boolean) returns bytea
    language plpgsql security definer set search_path = '' as $$
declare found_identity bytea; asked uuid;
begin
    select a.id, r.identity into asked, found_identity
    from referral.ask a join referral.referral r on r.id = a.referral_id
    where a.id = access.link_subject('REFERRAL') and a.person_id = access.actor_person()
      and a.status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD') and r.chosen = a.id;
    if asked is null then
        return null;
    end if;
    insert into referral.moment (id, ask_id, person_id, kind, detail, words, who)
    values (moment, asked, access.actor_person(), 'READER', case when bound then 'BOUND' else 'NOT_BOUND' end, reader_function, reader)
    on conflict do nothing;
    return found_identity;
end $$;

-- Which requests without an answer have reached a day: identifiers only, for the job that walks person by person.
create function referral.due(today date) returns table (ask_id uuid, person_id uuid, what text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job walks' using errcode = 'insufficient_privilege';
    end if;
    return query
    with days as (
        select (select d.days from referral.rhythm d where d.code = 'remind') as first,
               (select d.days from referral.rhythm d where d.code = 'remind-again') as second,
               (select d.days from referral.rhythm d where d.code = 'escalate') as human,
               (select d.days from referral.rhythm d where d.code = 'give-up') as last
    ), waiting as (
        select a.id, a.person_id as pid, a.reminded, a.escalated_at, today - (a.sent_at at time zone 'Europe/Brussels')::date as age
        from referral.ask a where a.status = 'REQUESTED'
    )
    select w.id, w.pid, case when w.age >= days.last then 'GIVE_UP'
                     when w.age >= days.human and w.escalated_at is null then 'ESCALATE'
                     else 'REMIND' end
    from waiting w, days
    where w.age >= days.last or w.age >= days.human and w.escalated_at is null
       or w.age >= days.second and w.age < days.human and w.reminded < 2 or w.age >= days.first and w.age < days.human and w.reminded < 1
    order by w.id limit 500;
end $$;

-- Services that keep silent, for whoever calls them: which one and since when. No person, no need.
create function referral.silences() returns table (service_id uuid, way text, sent_at timestamptz, escalated_at timestamptz, code text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'professional' then
        raise exception 'not for this actor' using errcode = 'insufficient_privilege';
    end if;
    return query select a.service_id, a.way, a.sent_at, a.escalated_at, a.code from referral.ask a
        where a.status = 'REQUESTED' and a.escalated_at is not null order by a.sent_at limit 100;
end $$;

-- Organisations whose professionals answer for an entry of the directory.
create table referral.desk (
    service_id uuid not null,
    organisation_id uuid not null,
    since timestamptz not null default now(),
    primary key (service_id, organisation_id)
);
grant select, insert, delete on referral.desk to boost_app;
grant select, insert, update, delete on referral.desk to boost_load;

-- What was asked of the services this professional answers for: which service, since when, where it stands.
create function referral.inbox() returns table (ask_id uuid, service_id uuid, status text, sent_at timestamptz, status_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select a.id, a.service_id, a.status, a.sent_at, a.status_at
    from referral.ask a
    where access.actor_kind() = 'professional' and referral.readable(a.status)
      and a.service_id in (select d.service_id from referral.desk d where d.organisation_id = any(access.my_organisations()))
    order by a.sent_at desc limit 100
$$;

-- The link of one of these, so that a partner reads exactly what a link's holder reads.
create function referral.partner_link(wanted uuid) returns table (link_id uuid, person_id uuid)
    language sql stable security definer set search_path = '' as $$
    select a.link_id, a.person_id from referral.ask a
    where access.actor_kind() = 'professional' and a.id = wanted and a.link_id is not null
      and a.service_id in (select d.service_id from referral.desk d where d.organisation_id = any(access.my_organisations()))
$$;
revoke all on referral.schema_history from boost_app, boost_load;
