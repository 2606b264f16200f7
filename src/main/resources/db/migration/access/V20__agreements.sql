-- The organisation that answers for the data; its name is edited when the installation is set up.
alter table access.organisation add column carries boolean not null default false;
create unique index on access.organisation (carries) where carries;
insert into access.organisation (id, name_fr, name_nl, carries)
values ('0198a000-0000-7000-8000-000000000001', 'Organisation porteuse', 'Trekkende organisatie', true);

create function access.controller() returns uuid
    language sql stable security definer set search_path = '' as $$
    select id from access.organisation where carries
$$;

-- What is asked, word by word; a new wording is a new version, and each agreement keeps the one it was given to.
create table access.agreement_text (
    kind text not null check (kind in ('KEEP', 'SHARE', 'SURVEY', 'PHOTO', 'STUDY')),
    version int not null,
    language text not null,
    question text not null,
    consequence text not null,
    since date not null default current_date,
    primary key (kind, version, language)
);

-- An agreement when it became true. Never changed: withdrawn, and given again as a new one.
create table access.agreement (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('KEEP', 'SHARE', 'SURVEY', 'PHOTO', 'STUDY')),
    text_version int not null,
    language text not null,
    mode text not null check (mode in ('ORAL', 'ORAL_WITNESS', 'SIGNED', 'ON_SCREEN')),
    giver text not null check (giver in ('PERSON', 'REPRESENTATIVE')),
    -- sealed: who heard it, or who represents
    witness bytea,
    given_at timestamptz not null,
    recorded_by uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    foreign key (kind, text_version, language) references access.agreement_text (kind, version, language)
);
create unique index on access.agreement (person_id, kind) where withdrawn_at is null;

select access.protect('access.agreement', 'CONSENTS');
grant select, insert, update on access.agreement_text to boost_app;
grant select, insert, update, delete on access.agreement_text to boost_load;

-- Nothing is shared any more: what was opened to others than the référents ends.
create function access.stop_sharing(whose uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not whose = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    update access.grant_to_member g set ended_at = clock_timestamp()
    from access.circle_member m
    where m.id = g.member_id and g.person_id = whose and g.ended_at is null and not m.referent;
    update access.link l set revoked_at = clock_timestamp() where l.person_id = whose and l.revoked_at is null;
    return true;
end $$;

-- Nothing is kept any more: without the key no text of the person can be read, here, in the history or in a backup.
create function access.close_file(whose uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not whose = any(access.reach('CONSENTS', true)) then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    delete from access.person_key where person_id = whose;
    update access.link l set revoked_at = clock_timestamp() where l.person_id = whose and l.revoked_at is null;
    update access.grant_to_member set ended_at = clock_timestamp() where person_id = whose and ended_at is null;
    update access.circle_member set state = 'ENDED', ended_how = 'PERSON_ENDED', until = current_date
    where person_id = whose and state <> 'ENDED';
    return true;
end $$;

insert into access.agreement_text (kind, version, language, question, consequence) values
('KEEP', 1, 'fr', 'Êtes-vous d''accord que je garde une feuille à votre nom, avec ce que vous me dites d''y mettre ? Vous pouvez la lire quand vous voulez, et dire stop quand vous voulez.', 'La feuille est effacée tout de suite et pour toujours, ici et dans les copies de sécurité. Personne ne pourra la faire revenir. Imprimez d''abord ce que la personne veut garder.'),
('KEEP', 1, 'nl', 'Mag ik een blad op uw naam bijhouden, met wat u mij zegt erop te zetten? U kunt het lezen wanneer u wilt, en stoppen wanneer u wilt.', 'Het blad wordt meteen en voorgoed gewist, hier en in de veiligheidskopieën. Niemand kan het terughalen. Druk eerst af wat de persoon wil bewaren.'),
('KEEP', 1, 'en', 'Do you agree that I keep a sheet in your name, with what you tell me to put on it? You can read it whenever you want, and say stop whenever you want.', 'The sheet is erased at once and for good, here and in the backup copies. Nobody can bring it back. First print what the person wants to keep.'),
('SHARE', 1, 'fr', 'Êtes-vous d''accord que d''autres personnes qui vous aident lisent votre feuille ? Vous choisissez qui, et ce que chacun peut lire.', 'Seul·e votre référent·e garde la feuille ouverte. Les autres ne voient plus rien, dès maintenant, et le lien de la feuille à emporter ne s''ouvre plus.'),
('SHARE', 1, 'nl', 'Mogen andere mensen die u helpen uw blad lezen? U kiest wie, en wat ieder mag lezen.', 'Alleen uw referent houdt het blad open. De anderen zien vanaf nu niets meer, en de link op het blad om mee te nemen gaat niet meer open.'),
('SHARE', 1, 'en', 'Do you agree that other people who help you read your sheet? You choose who, and what each one may read.', 'Only your trusted professional keeps the sheet open. The others see nothing from now on, and the link on the take-home sheet no longer opens.'),
('SURVEY', 1, 'fr', 'Êtes-vous d''accord qu''on vous demande, plus tard, ce que vous pensez de l''aide reçue ? Vous pouvez ne pas répondre.', 'On ne vous demandera plus votre avis. Votre aide ne change pas.'),
('SURVEY', 1, 'nl', 'Mogen wij u later vragen wat u van de hulp vindt? U hoeft niet te antwoorden.', 'Wij vragen uw mening niet meer. Uw hulp verandert niet.'),
('SURVEY', 1, 'en', 'Do you agree to be asked later what you think of the help you received? You need not answer.', 'You will no longer be asked for your opinion. Your help does not change.'),
('PHOTO', 1, 'fr', 'Êtes-vous d''accord que je garde une photo que vous avez choisie, pour votre feuille ? Elle ne sert à rien d''autre.', 'Aucune nouvelle photo n''est gardée. Retirez avec la personne celles qui sont déjà là.'),
('PHOTO', 1, 'nl', 'Mag ik een foto bewaren die u gekozen hebt, voor uw blad? Ze dient voor niets anders.', 'Er wordt geen nieuwe foto bewaard. Verwijder samen met de persoon wat er al staat.'),
('PHOTO', 1, 'en', 'Do you agree that I keep a photo you chose, for your sheet? It is used for nothing else.', 'No new photo is kept. Take away with the person those already there.'),
('STUDY', 1, 'fr', 'Êtes-vous d''accord que ce qui vous arrive serve, sans votre nom, à une étude sur l''aide et les soins ? On vous dira laquelle, et ce qu''elle devient.', 'Plus rien de nouveau ne va à l''étude. Votre aide ne change pas.'),
('STUDY', 1, 'nl', 'Mag wat u meemaakt, zonder uw naam, dienen voor een studie over hulp en zorg? Wij zeggen u welke, en wat ermee gebeurt.', 'Er gaat niets nieuws meer naar de studie. Uw hulp verandert niet.'),
('STUDY', 1, 'en', 'Do you agree that what happens to you is used, without your name, in a study about help and care? You will be told which one, and what becomes of it.', 'Nothing new goes to the study any more. Your help does not change.');
