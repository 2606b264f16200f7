-- What the directory calls a domain of needs, so that a search can begin with what was named together. Data, like the
-- domains: an installation that words its own says what they are called there, or leaves it out.
alter table plan.need_domain add column term text;
update plan.need_domain set term = case code when 'moving' then 'mobility' when 'ties' then 'company' when 'habits' then 'addiction'
    when 'helpers' then 'carer' else code end
where code in ('housing', 'money', 'rights', 'food', 'energy', 'moving', 'language', 'digital', 'ties', 'safety', 'mind', 'habits', 'daily',
    'care', 'helpers', 'work', 'meaning');
