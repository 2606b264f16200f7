-- The first relation of a person who has none, and whether it began now: a form sent again, also through another copy
-- of the program while the first is being written, finds it begun and leaves no second line in the journal.
create function access.open_relation(subject uuid, key bytea, member uuid, hat uuid, families text[]) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(subject::text, 191));
    if exists (select 1 from access.circle_member m
               where m.person_id = subject and m.id = member and m.account_id = access.actor_account()) then
        return false;
    end if;
    perform access.begin_relation(subject, key, member, hat, families);
    return true;
end $$;
