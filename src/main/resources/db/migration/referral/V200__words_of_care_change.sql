-- The words of the answers are edited by the administration; two who edit see each other.
alter table referral.care_kind add column version int not null default 1;
