-- A goal is looked at again with the person, on the day they chose: kept, changed, dropped or reached, in their words.
alter table plan.goal add column review_on date;

create table plan.goal_review (
    id uuid primary key,
    goal_id uuid not null references plan.goal on delete cascade,
    person_id uuid not null,
    decision text not null check (decision in ('KEEP', 'CHANGE', 'DROP', 'REACHED')),
    -- what was said about it
    words bytea,
    language text not null,
    said_by text not null check (said_by in ('PERSON', 'CARER', 'OTHER')),
    said_by_who bytea,
    -- how the goal was worded, when it was changed
    before bytea,
    before_language text,
    said_on date not null,
    next_on date,
    author_account uuid,
    author_name bytea,
    created_at timestamptz not null default clock_timestamp()
);
create index on plan.goal_review (person_id, goal_id);
select access.protect('plan.goal_review', 'PRIORITIES', 'exists (select 1 from plan.goal g where g.id = goal_id)');
revoke update, delete on plan.goal_review from boost_app;
