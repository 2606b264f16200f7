-- A member who leaves for good is looked for in what refers to them: without these each erasure read whole tables, and a
-- restore that erases a hundred persons again read them thousands of times.
create index on access.grant_to_member (member_id);
create index on access.circle_member (stands_in_for) where stands_in_for is not null;
