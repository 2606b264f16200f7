-- An erasure that a restore applies again closes the person's account too: a copy made before knows their address and
-- their password. Whoever only had their file closed, and whose account stayed, is given a new door by whom they choose.
grant execute on function access.close_account_of(uuid) to boost_load;
