-- The single keys somebody works with, where they changed them or switched them off: "off n=m gj=d". Nothing when as they come.
alter table access.account add column keys text check (length(keys) <= 400);
