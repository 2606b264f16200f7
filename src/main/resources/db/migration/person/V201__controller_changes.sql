-- Another organisation answers for the data: for those of everybody, from now on.
create function person.follow_controller() returns int
    language plpgsql security definer set search_path = '' as $$
declare moved int;
begin
    if not access.administers() then
        raise exception 'not open to this actor' using errcode = 'insufficient_privilege';
    end if;
    update person.person set controller_id = access.controller() where controller_id is distinct from access.controller();
    get diagnostics moved = row_count;
    return moved;
end $$;
