-- What is kept an eye on is put into other words, or kept until another day: two who do so at once are both shown.
alter table plan.watch add column version int not null default 1;
