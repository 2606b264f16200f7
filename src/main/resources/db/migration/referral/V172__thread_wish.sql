-- The person wants the thread of their requests to be followed to what is lacking, and what became of that. It leads
-- one way: whoever may see a request can compute the gap it was counted as; a gap leads to nobody.
create table referral.thread_wish (
    person_id uuid primary key,
    since date not null,
    said_by uuid
);
select access.protect('referral.thread_wish', 'STEPS', $p$(select access.actor_kind()) <> 'link'$p$);
