-- Moments and news agreed with somebody of a protective service.
select access.keep_discreet('agenda.appointment', 'with_account');
select access.keep_discreet('agenda.rhythm', 'with_account');
