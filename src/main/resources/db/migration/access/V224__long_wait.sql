-- From how many days on a wait is counted as something lacking.
insert into access.threshold (code, position, days, least, most) values ('long-wait', 11, 60, 14, 365);
