-- Goal Attainment Scaling, an optional pack that is off by default: five levels of one goal, described before it
-- begins. Professionals only: no policy lets the person, somebody near or a link read it, and nothing prints it.
create table plan.attainment (
    goal_id uuid primary key references plan.goal on delete cascade,
    person_id uuid not null,
    -- from -2 to +2, in this order
    levels bytea not null,
    baseline int not null check (baseline in (-1, -2)),
    importance int not null check (importance between 1 and 3),
    difficulty int not null check (difficulty between 1 and 3),
    -- null: not looked at yet
    level int check (level between -2 and 2),
    rated_on date,
    author_account uuid,
    created_at timestamptz not null default now()
);
create index on plan.attainment (person_id);
select access.protect('plan.attainment', 'PRIORITIES',
    '(select access.actor_kind()) = ''professional'' and exists (select 1 from plan.goal g where g.id = goal_id)');
