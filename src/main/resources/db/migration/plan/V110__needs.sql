-- Going through what may be needed, together, in any order; nothing is obligatory and nothing is counted. The domains
-- and the words to ask are data, to be changed by whoever runs the installation.
create table plan.need_domain (
    code text primary key,
    place int not null,
    label_fr text not null,
    label_nl text not null,
    label_en text not null,
    ask_fr text not null,
    ask_nl text not null,
    ask_en text not null,
    -- of the deck, where it has one
    card text,
    -- between whoever noted it and the person, until somebody says otherwise on purpose
    sensitive boolean not null default false,
    active boolean not null default true
);
insert into plan.need_domain (code, place, card, sensitive, label_fr, label_nl, label_en, ask_fr, ask_nl, ask_en) values
    ('housing', 10, 'home', false, 'Le logement', 'Wonen', 'Housing', 'Comment est-ce, là où vous habitez ?', 'Hoe is het waar u woont?', 'What is it like where you live?'),
    ('money', 20, 'money', true, 'L''argent et les dettes', 'Geld en schulden', 'Money and debts', 'Avec l''argent, comment cela se passe-t-il ?', 'Hoe gaat het met het geld?', 'How are things with money?'),
    ('rights', 30, 'papers', true, 'Les droits et les papiers', 'Rechten en papieren', 'Rights and papers', 'Y a-t-il des papiers ou des droits à mettre en ordre ?', 'Zijn er papieren of rechten die in orde moeten komen?', 'Are there papers or rights to put in order?'),
    ('food', 40, 'eating', false, 'Manger', 'Eten', 'Eating', 'Mangez-vous comme vous le voulez ?', 'Eet u zoals u dat wilt?', 'Do you eat the way you want to?'),
    ('energy', 50, 'heating', false, 'Le chauffage et l''électricité', 'Verwarming en elektriciteit', 'Heating and electricity', 'Avez-vous assez chaud chez vous ?', 'Hebt u het warm genoeg thuis?', 'Is it warm enough at home?'),
    ('moving', 60, 'getting-around', false, 'Se déplacer', 'Zich verplaatsen', 'Getting around', 'Allez-vous où vous voulez aller ?', 'Komt u waar u wilt komen?', 'Can you get where you want to go?'),
    ('language', 70, 'language', false, 'Les langues et la lecture', 'Talen en lezen', 'Languages and reading', 'Comprend-on ce que vous dites, et comprenez-vous ce qu''on vous écrit ?', 'Begrijpt men wat u zegt, en begrijpt u wat men u schrijft?', 'Do people understand you, and do you understand what they write to you?'),
    ('digital', 80, 'phone', false, 'Le téléphone et internet', 'Telefoon en internet', 'Phone and internet', 'Le téléphone, internet : cela vous aide ou vous bloque ?', 'Telefoon en internet: helpt het u of houdt het u tegen?', 'Phone and internet: a help or a wall?'),
    ('ties', 90, 'alone', false, 'Les liens et la solitude', 'Contacten en eenzaamheid', 'Ties and loneliness', 'Qui voyez-vous ? Aimeriez-vous que ce soit autrement ?', 'Wie ziet u? Zou u het anders willen?', 'Whom do you see? Would you like it to be different?'),
    ('safety', 100, 'shelter', true, 'La sécurité', 'Veiligheid', 'Safety', 'Vous sentez-vous en sécurité, chez vous et dehors ?', 'Voelt u zich veilig, thuis en buiten?', 'Do you feel safe, at home and outside?'),
    ('mind', 110, 'mood', true, 'Le moral', 'Het gemoed', 'How one feels', 'Comment va le moral, ces temps-ci ?', 'Hoe voelt u zich de laatste tijd?', 'How have you been feeling lately?'),
    ('habits', 120, 'alcohol', true, 'L''alcool, le tabac et le reste', 'Alcohol, tabak en de rest', 'Alcohol, tobacco and the rest', 'Y a-t-il quelque chose que vous prenez et qui vous pèse ?', 'Neemt u iets dat op u weegt?', 'Is there something you take that weighs on you?'),
    ('daily', 130, 'washing', false, 'La vie de tous les jours', 'Het leven van elke dag', 'Everyday life', 'Se laver, s''habiller, cuisiner, ranger : qu''est-ce qui coûte ?', 'Zich wassen, zich aankleden, koken, opruimen: wat kost moeite?', 'Washing, dressing, cooking, tidying: what is hard?'),
    ('care', 140, 'medicines', false, 'Les soins et les médicaments', 'Zorg en geneesmiddelen', 'Care and medicines', 'Les soins et les médicaments, vous vous y retrouvez ?', 'Vindt u uw weg in de zorg en de geneesmiddelen?', 'Do you find your way among care and medicines?'),
    ('helpers', 150, 'carer', false, 'Ceux qui vous aident', 'Wie u helpt', 'Those who help you', 'Qui vous aide, et comment vont-ils ?', 'Wie helpt u, en hoe gaat het met hen?', 'Who helps you, and how are they?'),
    ('work', 160, 'work', false, 'Le travail et les occupations', 'Werk en bezigheden', 'Work and what fills the day', 'Que faites-vous de vos journées ?', 'Wat doet u overdag?', 'What do you do with your days?'),
    ('meaning', 170, 'light', true, 'Ce qui vous porte', 'Wat u draagt', 'What carries you', 'Qu''est-ce qui vous porte, vous donne du sens ?', 'Wat draagt u, wat geeft u zin?', 'What carries you, what gives meaning?');
grant select on plan.need_domain to boost_app;
grant select, insert, update, delete on plan.need_domain to boost_load;

-- What was said about one domain. A new answer ends the one before and keeps it: this is the history too.
create table plan.need (
    id uuid primary key,
    person_id uuid not null,
    domain text not null references plan.need_domain,
    -- POSSIBLE is what a professional wonders, alone; SHARED and NOW were named together; FINE is no worry;
    -- NOT_WISHED: does not wish to talk about it, a full answer
    answer text not null check (answer in ('SHARED', 'POSSIBLE', 'NOW', 'FINE', 'NOT_WISHED')),
    words bytea,
    language text not null,
    -- not asked again before that day
    until date,
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    audience_members uuid[] not null default '{}',
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    -- the answer that took its place
    ended_by uuid,
    removed_at timestamptz
);
create index on plan.need (person_id, domain);
select access.protect('plan.need', 'PRIORITIES', $p$(audience = 'CIRCLE' and (select access.actor_kind()) <> 'link'
    or author_account = (select access.actor_account())
    or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
    or (audience = 'NAMED' and audience_members && (select access.my_members())))$p$);
create policy by_owner on plan.need to boost_owner using (removed_at is not null);

create or replace function plan.purge_removed() returns int
    language plpgsql security definer set search_path = '' as $$
declare
    t text;
    batch int;
    gone int := 0;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    foreach t in array array['note', 'priority', 'step', 'goal', 'strength', 'question', 'need'] loop
        execute format('delete from plan.%I where removed_at < now() - interval ''30 days''', t);
        get diagnostics batch = row_count;
        gone := gone + batch;
    end loop;
    delete from plan.draft where saved_at < now() - interval '30 days';
    get diagnostics batch = row_count;
    return gone + batch;
end $$;
