-- Who the person is, said on the telephone to somebody of the chosen service: a reading like the one behind the link.
alter table referral.moment drop constraint moment_kind_check;
alter table referral.moment add constraint moment_kind_check
    check (kind in ('STATUS', 'SPOKEN', 'QUESTION', 'ANSWER', 'READER', 'TOLD', 'PICTURE', 'REMINDED', 'ESCALATED'));
