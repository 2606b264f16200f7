-- A drawing or photo in place of words, beside the person's own note or step. Sealed under their key; read with its line.
create table plan.note_drawing (
    note_id uuid primary key references plan.note on delete cascade,
    person_id uuid not null,
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    sealed bytea not null
);
create table plan.step_drawing (
    step_id uuid primary key references plan.step on delete cascade,
    person_id uuid not null,
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    sealed bytea not null
);
create index on plan.note_drawing (person_id);
create index on plan.step_drawing (person_id);
select access.protect('plan.note_drawing', 'NOTES', 'exists (select 1 from plan.note n where n.id = note_id)');
select access.protect('plan.step_drawing', 'STEPS', 'exists (select 1 from plan.step s where s.id = step_id)');
revoke update on plan.note_drawing, plan.step_drawing from boost_app;
