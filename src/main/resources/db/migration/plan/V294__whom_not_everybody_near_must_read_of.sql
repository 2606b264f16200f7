-- What somebody of a protective service wrote in their own name, or is to do.
select access.keep_discreet('plan.note', 'author_account');
select access.keep_discreet('plan.letter', 'author_account');
select access.keep_discreet('plan.step', 'doer_account', 'doer_member');
select access.keep_discreet('plan.watch', 'doer_account', 'doer_member');
