-- Each copy of the program asks every few seconds what changed, to find it in its memory as it is.
create index on directory.service (last_modified);
