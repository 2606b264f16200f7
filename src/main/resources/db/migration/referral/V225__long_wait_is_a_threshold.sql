-- The table of lengths of time says it now.
delete from referral.rhythm where code = 'long-wait';
