-- A line about somebody else, or that somebody else confided, is withheld as such notes are (law of 22/08/2002, art. 9).
alter table person.line add column third_party text check (third_party in ('ABOUT_ANOTHER', 'CONFIDED'));

do $$
declare
    readers constant text := $p$(audience = 'CIRCLE' or author_account = (select access.actor_account())
        or (audience in ('PERSON', 'NAMED') and (select access.actor_kind()) = 'oneself')
        or (audience = 'NAMED' and audience_members && (select access.my_members())))
        -- what somebody confided is not the person's to read, whatever the audience says
        and (third_party is distinct from 'CONFIDED' or (select access.actor_kind()) <> 'oneself' or author_account = (select access.actor_account()))$p$;
begin
    execute format('alter policy read_by_relation on person.line using (person_id = any((select access.visible(''PRACTICAL''))::uuid[]) and (%s))', readers);
    execute format('alter policy update_by_relation on person.line using (person_id = any((select access.writable(''PRACTICAL''))::uuid[]) and (%s)) with check (person_id = any((select access.writable(''PRACTICAL''))::uuid[]))', readers);
    execute format('alter policy delete_by_relation on person.line using (person_id = any((select access.writable(''PRACTICAL''))::uuid[]) and (%s))', readers);
end $$;
create policy by_owner_withheld on person.line for select to boost_owner using (third_party is not null);

-- Whether something confided is kept from the person who asks; neither what, nor by whom, nor how many.
create function person.something_confided() returns boolean
    language sql stable security definer set search_path = '' as $$
    select access.actor_kind() = 'oneself' and exists (select 1 from person.line
        where person_id = access.actor_person() and third_party = 'CONFIDED' and removed_at is null
          and author_account is distinct from access.actor_account())
$$;
