-- What somebody of a protective service looked at or changed.
select access.keep_discreet('audit.entry', 'account_id');
