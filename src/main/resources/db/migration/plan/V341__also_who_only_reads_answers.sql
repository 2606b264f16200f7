-- Most of those for whom a step is written down read the steps and do not write them; their yes or no is theirs to give.
-- Who gave it back may take it again.
alter table plan.step add column given_back_by uuid;
comment on column plan.step.given_back_by is 'the account that said no, until somebody does it';

create policy by_owner_answers on plan.step to boost_owner
    using (doer_account = (select access.actor_account()) or given_back_by = (select access.actor_account())
           or doer = 'PERSON' and (select access.actor_kind()) = 'oneself' and person_id = (select access.actor_person()))
    with check (true);

create function plan.answer_step(subject uuid, step uuid, yes boolean, named bytea) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    update plan.step s set
        doer = case when not yes then 'NOBODY' when s.doer <> 'NOBODY' then s.doer when access.actor_kind() = 'oneself' then 'PERSON' else 'ACCOUNT' end,
        doer_account = case when not yes then null when s.doer <> 'NOBODY' then s.doer_account
                            when access.actor_kind() <> 'oneself' then access.actor_account() end,
        doer_member = case when yes then s.doer_member end,
        doer_name = case when not yes then null when s.doer = 'NOBODY' then named else s.doer_name end,
        doer_answer = case when yes then 'YES' else 'NO' end,
        given_back_by = case when yes then null else access.actor_account() end,
        version = s.version + 1
    where s.id = step and s.person_id = subject and s.removed_at is null
      and (s.doer_account = access.actor_account() or s.doer = 'NOBODY' and s.given_back_by = access.actor_account()
           or s.doer = 'PERSON' and access.actor_kind() = 'oneself' and subject = access.actor_person())
      and subject = any((select access.visible('STEPS'))::uuid[]);
    return found;
end $$;
revoke all on function plan.answer_step(uuid, uuid, boolean, bytea) from public;
grant execute on function plan.answer_step(uuid, uuid, boolean, bytea) to boost_app;
