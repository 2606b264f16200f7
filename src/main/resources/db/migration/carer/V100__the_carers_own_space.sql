-- A carer's own space. Every row's subject is the carer: the person they help, and who helps that person, have no
-- door to it unless the carer opens one. No scale and no score anywhere: words, pictures, and somebody who calls back.
grant usage on schema carer to boost_app, boost_load;

create table carer.space (
    person_id uuid primary key,
    -- under the age of the rule MINOR_AGE when it was opened: simpler words, and who is told stands on the page
    young boolean not null,
    -- the professional the carer chose to be called by
    answers_account uuid,
    opened_at timestamptz not null default now()
);
select access.protect('carer.space', 'IDENTITY');

-- Whom the carer helps, in their words; a carer may help several people. "helped" is nobody's door to this row.
create table carer.helped (
    id uuid primary key,
    person_id uuid not null,
    words bytea not null,
    helped uuid,
    ended text check (ended in ('STOPPED', 'DIED')),
    ended_on date
);
create index on carer.helped (person_id);
create index on carer.helped (helped) where helped is not null;
select access.protect('carer.helped', 'STEPS');

-- How the carer is, in own words and textless images, or one of the two.
create table carer.said (
    id uuid primary key,
    person_id uuid not null,
    words bytea,
    cards text[] not null default '{}',
    said_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on carer.said (person_id, said_at) where removed_at is null;
select access.protect('carer.said', 'NOTES');

-- What the carer needs, and what they carry and who could take one.
create table carer.line (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('NEED', 'TASK')),
    -- a ready need, or null when it is said in words only
    code text,
    words bytea,
    -- who could take it, in words
    who bytea,
    written_at timestamptz not null default now(),
    done_at timestamptz,
    removed_at timestamptz
);
create index on carer.line (person_id) where removed_at is null;
select access.protect('carer.line', 'STEPS');

-- "Qu'on m'appelle", "je ne peux plus": one open at a time, answered by somebody with a name.
create table carer.call (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('CALL', 'CANNOT')),
    asked_at timestamptz not null default now(),
    asked_account uuid,
    -- nobody took it: who was asked next, and when
    passed_on_at timestamptz,
    passed_account uuid,
    taken_by uuid,
    taken_at timestamptz,
    calls_on date,
    done_at timestamptz,
    done_by uuid,
    -- what was said, in the words of who called; the carer reads it
    words bytea,
    withdrawn_at timestamptz
);
create index on carer.call (person_id, asked_at);
create index on carer.call (asked_at) where taken_at is null and done_at is null and withdrawn_at is null;
select access.protect('carer.call', 'AGENDA');

-- Recognition as a carer (law of 12 May 2014), asked at the carer's own insurance fund.
create table carer.recognition (
    person_id uuid primary key,
    kind text not null check (kind in ('NONE', 'ASKED', 'GENERAL', 'SOCIAL_RIGHTS')),
    until date,
    version int not null default 1,
    changed_at timestamptz not null default now()
);
select access.protect('carer.recognition', 'STEPS');

-- Professionals who answer carers that nobody could call: they say so themselves, and stop when they like.
create table carer.on_duty (
    account_id uuid primary key,
    hat_id uuid not null,
    since timestamptz not null default now(),
    last_asked timestamptz
);
grant select, insert, update, delete on carer.on_duty to boost_app, boost_load;

-- Delays and ages that people decide, not the program.
create table carer.rule (
    code text primary key,
    value int not null,
    why text not null
);
insert into carer.rule (code, value, why) values
    ('CALL_HOURS', 24, 'hours after which a call nobody took goes to whoever is on duty'),
    ('CANNOT_HOURS', 2, 'the same for "I cannot go on"'),
    ('DUTY_DAYS', 7, 'days during which whoever is on duty may see the request'),
    ('REMIND_DAYS', 60, 'days before its end at which a recognition is mentioned'),
    ('MINOR_AGE', 18, 'Civil Code, art. 388: a minor is under eighteen');
grant select on carer.rule to boost_app;
grant select, insert, update, delete on carer.rule to boost_load;

-- Facts about rights, numbers to call, and who is told about a young carer: data, with where they come from.
create table carer.fact (
    code text primary key,
    place int not null,
    kind text not null check (kind in ('RIGHT', 'NUMBER', 'YOUNG')),
    text_fr text not null,
    text_nl text not null,
    text_en text not null,
    number text,
    source text not null,
    active boolean not null default true
);
insert into carer.fact (code, place, kind, text_fr, text_nl, text_en, number, source) values
    ('where', 10, 'RIGHT', 'La reconnaissance se demande à votre mutualité à vous, par une déclaration sur l’honneur signée par vous et par la personne que vous aidez.', 'De erkenning vraagt u aan uw eigen ziekenfonds, met een verklaring op erewoord die u en de persoon die u helpt ondertekenen.', 'You ask your own insurance fund for recognition, with a declaration on your honour signed by you and the person you help.', null, 'https://www.mc.be/que-faire-en-cas-de/perte-autonomie/faq'),
    ('general', 20, 'RIGHT', 'La reconnaissance générale dit qui vous êtes. Elle n’ouvre pas de congé.', 'De algemene erkenning zegt wie u bent. Ze geeft geen recht op verlof.', 'General recognition says who you are. It does not open a right to leave.', null, 'https://www.asph.be/AuQuotidien/MaFamille/les-aidants-proches/Pages/reconnaissance-aidant-2020.aspx'),
    ('social', 30, 'RIGHT', 'La reconnaissance avec droits sociaux se demande à partir de 50 heures d’aide par mois, ou 600 heures par an. Elle peut ouvrir un congé. Trois aidants au plus par personne aidée.', 'De erkenning met sociale rechten kan vanaf 50 uur hulp per maand, of 600 uur per jaar. Ze kan recht geven op verlof. Hoogstens drie mantelzorgers per persoon.', 'Recognition with social rights is possible from 50 hours of help a month, or 600 hours a year. It can open a right to leave. At most three carers per person helped.', null, 'https://www.seniorieweb.be/information-conge-thematique-aidant-proche'),
    ('year', 40, 'RIGHT', 'L’attestation avec droits sociaux vaut un an. Après, elle se redemande.', 'Het attest met sociale rechten geldt een jaar. Daarna vraagt u het opnieuw.', 'The certificate with social rights is valid for one year. After that you ask for it again.', null, 'https://www.asph.be/AuQuotidien/MaFamille/les-aidants-proches/Pages/reconnaissance-aidant-2020.aspx'),
    ('danger', 10, 'NUMBER', 'Danger, maintenant', 'Gevaar, nu', 'Danger, now', '112', 'https://www.112.be'),
    ('listen', 20, 'NUMBER', 'Parler à quelqu’un, jour et nuit', 'Met iemand praten, dag en nacht (Frans)', 'Talk to somebody, day and night (in French)', '107', 'https://www.tele-accueil.be'),
    ('listen-nl', 30, 'NUMBER', 'Parler à quelqu’un en néerlandais', 'Met iemand praten, dag en nacht', 'Talk to somebody in Dutch', '106', 'https://www.tele-onthaal.be'),
    ('young', 40, 'NUMBER', 'Pour les enfants et les jeunes', 'Voor kinderen en jongeren (Frans)', 'For children and young people (in French)', '103', 'https://www.103ecoute.be'),
    ('young-nl', 50, 'NUMBER', 'Pour les enfants et les jeunes, en néerlandais', 'Voor kinderen en jongeren', 'For children and young people, in Dutch', '102', 'https://www.awel.be'),
    ('parents', 10, 'YOUNG', 'Le programme n’écrit pas à tes parents et ne leur montre rien.', 'Het programma schrijft niet naar je ouders en toont hun niets.', 'The program does not write to your parents and shows them nothing.', null, 'rule of the installation'),
    ('told', 20, 'YOUNG', 'Seule la personne qui t’appelle voit ta demande. Si elle pense que tu es en danger, elle t’en parle d’abord.', 'Alleen wie je belt, ziet je vraag. Denkt die persoon dat je in gevaar bent, dan zegt die het eerst aan jou.', 'Only the one who calls you sees your request. If they think you are in danger, they tell you first.', null, 'rule of the installation'),
    ('childhood', 30, 'YOUNG', 'Aider à la maison, oui. Mais tu as aussi droit à l’école, aux amis et à jouer.', 'Thuis helpen mag. Maar je hebt ook recht op school, vrienden en spelen.', 'Helping at home is fine. But you also have a right to school, friends and play.', null, 'Convention on the Rights of the Child, art. 28 and 31');
grant select on carer.fact to boost_app;
grant select, insert, update, delete on carer.fact to boost_load;

create policy by_owner on carer.space to boost_owner using (true) with check (true);
create policy by_owner on carer.helped to boost_owner using (true) with check (true);
create policy by_owner on carer.said to boost_owner using (true) with check (true);
create policy by_owner on carer.line to boost_owner using (true) with check (true);
create policy by_owner on carer.call to boost_owner using (true) with check (true);
create policy by_owner on carer.recognition to boost_owner using (true) with check (true);

-- The carer wants nothing kept; or the person they help wants nothing kept, and is then only the carer's own words.
create function carer.forget(subject uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not subject = any((select access.writable('CONSENTS'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    update carer.helped set helped = null where helped = subject;
    delete from carer.recognition where person_id = subject;
    delete from carer.call where person_id = subject;
    delete from carer.line where person_id = subject;
    delete from carer.said where person_id = subject;
    delete from carer.helped where person_id = subject;
    delete from carer.space where person_id = subject;
    return true;
end $$;

-- The person helped died, or that was a mistake: the carer's space stays, its words change.
create function carer.life_ended(whose uuid, happened date, taken_back boolean) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not whose = any((select access.writable('CIRCLE'))::uuid[]) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    if taken_back then
        update carer.helped set ended = null, ended_on = null where helped = whose and ended = 'DIED';
    else
        update carer.helped set ended = 'DIED', ended_on = happened where helped = whose and ended is null;
    end if;
    return true;
end $$;

-- Calls nobody took in time, and nobody else was asked for: what the job walks through.
create function carer.unanswered() returns table (id uuid, person_id uuid)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if access.actor_kind() <> 'job' then
        raise exception 'a job asks this' using errcode = 'insufficient_privilege';
    end if;
    return query
    select c.id, c.person_id from carer.call c
    join carer.rule r on r.code = c.kind || '_HOURS'
    where c.taken_at is null and c.done_at is null and c.withdrawn_at is null and c.passed_on_at is null
      and c.asked_at < now() - make_interval(hours => r.value)
    order by c.asked_at limit 100;
end $$;

-- Removed words stay thirty days for an undo.
create function carer.purge_removed() returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    delete from carer.said where removed_at < now() - interval '30 days';
    get diagnostics gone = row_count;
    delete from carer.line where removed_at < now() - interval '30 days';
    return gone;
end $$;
