-- Cards are edited by several hands: the version says whether somebody was faster.
alter table dialogue.card add column version int not null default 1;
