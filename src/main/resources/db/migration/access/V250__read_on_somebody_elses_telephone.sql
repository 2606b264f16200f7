-- The password given again while already in: what must not be read over a shoulder waits for it, for ten minutes.
alter table access.session add column proved_again_at timestamptz;

-- An organisation that protects people from somebody near them: on the person's own pages its people are named only
-- after the password was given again.
alter table access.organisation add column protective boolean not null default false;
