-- Letters in the person's own words. What they are about and how they are worded is data, to be changed by whoever runs
-- the installation: a changed wording is a new version, and letters made before keep their own words.
create table plan.letter_kind (
    code text primary key,
    place int not null,
    label_fr text not null,
    label_nl text not null,
    label_en text not null,
    -- signed by whoever attests, not by the person
    attests boolean not null default false,
    active boolean not null default true
);
insert into plan.letter_kind (code, place, attests, label_fr, label_nl, label_en) values
    ('cpas', 10, false, 'Au CPAS', 'Aan het OCMW', 'To the CPAS/OCMW'),
    ('landlord', 20, false, 'Au propriétaire', 'Aan de verhuurder', 'To the landlord'),
    ('insurance', 30, false, 'À la mutualité', 'Aan het ziekenfonds', 'To the health insurance fund'),
    ('energy', 40, false, 'Au fournisseur d’énergie', 'Aan de energieleverancier', 'To the energy supplier'),
    ('school', 50, false, 'À l’école', 'Aan de school', 'To the school'),
    ('presence', 60, true, 'Attestation de présence', 'Attest van aanwezigheid', 'Attestation of presence'),
    ('company', 70, true, 'Attestation d’accompagnement', 'Attest van begeleiding', 'Attestation of accompaniment');

-- {name}: the person; {by}: who attests; {day} and {hours}: when. Paragraphs are apart by an empty line.
create table plan.letter_template (
    kind text not null references plan.letter_kind,
    language text not null check (language in ('fr', 'nl')),
    version int not null,
    -- who it is for, when nothing else is written
    recipient text not null,
    subject text not null,
    greeting text not null,
    opening text not null,
    -- before the person's own lines, if some are quoted
    quoting text not null default '',
    -- printed only when ticked
    health text not null default '',
    closing text not null,
    farewell text not null default '',
    since timestamptz not null default now(),
    primary key (kind, language, version)
);
insert into plan.letter_template (kind, language, version, recipient, subject, greeting, opening, quoting, health, closing, farewell) values
    ('cpas', 'fr', 1, 'Au CPAS, service social', 'Demande d’aide et de rendez-vous', 'Madame, Monsieur,',
        'Je m’appelle {name}. Je vous écris parce que j’ai besoin de votre aide.', 'Voici, avec mes mots, ce qui compte pour moi en ce moment :',
        'Ma santé rend certaines démarches plus difficiles. Je vous demande d’en tenir compte.',
        E'Pouvez-vous me proposer un rendez-vous ? S’il manque un papier, dites-moi lequel avec des mots simples, et je l’apporterai.\n\nMerci de me donner un accusé de réception de cette lettre, et merci d’avance pour votre réponse.',
        'Avec mes salutations respectueuses,'),
    ('cpas', 'nl', 1, 'Aan het OCMW, sociale dienst', 'Vraag om hulp en om een afspraak', 'Mevrouw, meneer,',
        'Mijn naam is {name}. Ik schrijf u omdat ik uw hulp nodig heb.', 'Dit telt nu voor mij, in mijn eigen woorden:',
        'Door mijn gezondheid gaan sommige stappen moeilijker. Ik vraag u daar rekening mee te houden.',
        E'Kunt u mij een afspraak voorstellen? Als er een document ontbreekt, zeg me dan in eenvoudige woorden welk. Ik breng het mee.\n\nWilt u mij een ontvangstbewijs van deze brief geven? Alvast bedankt voor uw antwoord.',
        'Met vriendelijke groeten,'),
    ('landlord', 'fr', 1, 'À mon propriétaire', 'À propos de mon logement', 'Madame, Monsieur,',
        'Je m’appelle {name}. J’habite un logement que vous me louez. Je vous écris pour trouver une solution avec vous.', 'Voici, avec mes mots, ce qui compte pour moi :',
        'Ma santé rend cette situation plus difficile à vivre. Je vous demande d’en tenir compte.',
        E'Pouvez-vous me répondre par écrit, ou me proposer un moment pour en parler ?\n\nJe vous remercie de votre attention.', 'Avec mes salutations les meilleures,'),
    ('landlord', 'nl', 1, 'Aan mijn verhuurder', 'Over mijn woning', 'Mevrouw, meneer,',
        'Mijn naam is {name}. Ik woon in een woning die ik van u huur. Ik schrijf u om samen een oplossing te vinden.', 'Dit telt voor mij, in mijn eigen woorden:',
        'Door mijn gezondheid is deze situatie zwaarder voor mij. Ik vraag u daar rekening mee te houden.',
        E'Kunt u mij schriftelijk antwoorden, of een moment voorstellen om erover te praten?\n\nIk dank u voor uw aandacht.', 'Met vriendelijke groeten,'),
    ('insurance', 'fr', 1, 'À ma mutualité', 'Une question sur mes droits', 'Madame, Monsieur,',
        'Je m’appelle {name}. Je suis membre de votre mutualité. Je voudrais savoir à quoi j’ai droit et ce que je dois faire.', 'Voici, avec mes mots, ce qui compte pour moi :',
        'Ma santé rend certaines démarches plus difficiles. Je vous demande d’en tenir compte.',
        E'Pouvez-vous vérifier mes droits, aussi l’intervention majorée (BIM), et me dire quels papiers il vous faut ?\n\nMerci d’avance pour votre réponse.', 'Avec mes salutations respectueuses,'),
    ('insurance', 'nl', 1, 'Aan mijn ziekenfonds', 'Een vraag over mijn rechten', 'Mevrouw, meneer,',
        'Mijn naam is {name}. Ik ben lid van uw ziekenfonds. Ik wil graag weten waar ik recht op heb en wat ik moet doen.', 'Dit telt voor mij, in mijn eigen woorden:',
        'Door mijn gezondheid gaan sommige stappen moeilijker. Ik vraag u daar rekening mee te houden.',
        E'Kunt u mijn rechten nakijken, ook de verhoogde tegemoetkoming, en mij zeggen welke papieren u nodig hebt?\n\nAlvast bedankt voor uw antwoord.', 'Met vriendelijke groeten,'),
    ('energy', 'fr', 1, 'À mon fournisseur d’énergie, service clients', 'Mes factures : demande d’un plan de paiement', 'Madame, Monsieur,',
        'Je m’appelle {name}. Je ne peux pas payer mes factures d’énergie en une fois. Je veux les payer, petit à petit.', 'Voici, avec mes mots, ce qui compte pour moi :',
        'À cause de ma santé, j’ai besoin de chauffage et d’électricité tous les jours. Je vous demande d’en tenir compte.',
        E'Pouvez-vous me proposer un plan de paiement que je peux tenir, et vérifier si j’ai droit au tarif social ? Je vous demande de ne rien couper pendant que nous cherchons une solution.\n\nMerci de me répondre par écrit.', 'Avec mes salutations les meilleures,'),
    ('energy', 'nl', 1, 'Aan mijn energieleverancier, klantendienst', 'Mijn facturen: vraag om een afbetalingsplan', 'Mevrouw, meneer,',
        'Mijn naam is {name}. Ik kan mijn energiefacturen niet in één keer betalen. Ik wil ze wel betalen, stap voor stap.', 'Dit telt voor mij, in mijn eigen woorden:',
        'Door mijn gezondheid heb ik elke dag verwarming en elektriciteit nodig. Ik vraag u daar rekening mee te houden.',
        E'Kunt u mij een afbetalingsplan voorstellen dat ik kan volhouden, en nakijken of ik recht heb op het sociaal tarief? Ik vraag u om niets af te sluiten terwijl we een oplossing zoeken.\n\nWilt u mij schriftelijk antwoorden?', 'Met vriendelijke groeten,'),
    ('school', 'fr', 1, 'À la direction de l’école', 'À propos d’un enfant de votre école', 'Madame, Monsieur,',
        'Je m’appelle {name}. Je vous écris à propos d’un enfant de votre école dont je m’occupe.', 'Voici, avec mes mots, ce qui compte pour moi :',
        'Ma santé rend certaines choses plus difficiles pour moi. Je vous demande d’en tenir compte.',
        E'Pouvons-nous en parler ensemble ? Dites-moi quand cela vous convient.\n\nMerci pour ce que vous faites chaque jour.', 'Avec mes salutations les meilleures,'),
    ('school', 'nl', 1, 'Aan de directie van de school', 'Over een kind van uw school', 'Mevrouw, meneer,',
        'Mijn naam is {name}. Ik schrijf u over een kind van uw school voor wie ik zorg.', 'Dit telt voor mij, in mijn eigen woorden:',
        'Door mijn gezondheid gaan sommige dingen moeilijker voor mij. Ik vraag u daar rekening mee te houden.',
        E'Kunnen we er samen over praten? Zeg mij wanneer het voor u past.\n\nBedankt voor wat u elke dag doet.', 'Met vriendelijke groeten,'),
    ('presence', 'fr', 1, 'À qui cette attestation sera remise', 'Attestation de présence', '',
        'Moi, {by}, j’atteste que {name} était avec moi le {day}{hours}.', '', '',
        'Cette attestation est faite à sa demande. Elle ne dit rien d’autre.', ''),
    ('presence', 'nl', 1, 'Aan wie dit attest krijgt', 'Attest van aanwezigheid', '',
        'Ik, {by}, bevestig dat {name} bij mij was op {day}{hours}.', '', '',
        'Dit attest is op eigen vraag van de betrokkene gemaakt. Het zegt niets anders.', ''),
    ('company', 'fr', 1, 'À qui cette attestation sera remise', 'Attestation d’accompagnement', '',
        'Moi, {by}, j’atteste avoir accompagné {name} le {day}{hours}.', '', '',
        'Cette attestation est faite à sa demande. Elle ne dit rien d’autre.', ''),
    ('company', 'nl', 1, 'Aan wie dit attest krijgt', 'Attest van begeleiding', '',
        'Ik, {by}, bevestig dat ik {name} begeleid heb op {day}{hours}.', '', '',
        'Dit attest is op eigen vraag van de betrokkene gemaakt. Het zegt niets anders.', '');
grant select on plan.letter_kind, plan.letter_template to boost_app;
grant select, insert, update, delete on plan.letter_kind, plan.letter_template to boost_load;

-- A letter as it was printed; signed on paper.
create table plan.letter (
    id uuid primary key,
    person_id uuid not null,
    kind text not null references plan.letter_kind,
    language text not null,
    version int not null,
    -- sealed: the letter as JSON
    content bytea not null,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default now(),
    removed_at timestamptz
);
create index on plan.letter (person_id, created_at desc);
select access.protect('plan.letter', 'NOTES', $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$);
create policy by_owner on plan.letter to boost_owner using (removed_at is not null);
