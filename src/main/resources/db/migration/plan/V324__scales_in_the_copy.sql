-- Scales of goals are read on screen by professionals alone; the copy of the file is the person's right (GDPR, art. 15)
-- and leaves nothing out.
create policy by_owner on plan.attainment for select to boost_owner using (true);
create function plan.attainment_for_copy(subject uuid) returns table (goal_id uuid, levels bytea, level int, rated_on date, created_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select a.goal_id, a.levels, a.level, a.rated_on, a.created_at from plan.attainment a
    where a.person_id = subject and subject = any((select access.visible('PRIORITIES'))::uuid[])
      and access.actor_kind() in ('oneself', 'professional')
$$;
revoke all on function plan.attainment_for_copy(uuid) from public;
grant execute on function plan.attainment_for_copy(uuid) to boost_app;
