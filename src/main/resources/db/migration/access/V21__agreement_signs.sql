-- Signs as print sets them: round apostrophes, and in French no line break before : ; ? !
update access.agreement_text set question = replace(question, '''', '’'), consequence = replace(consequence, '''', '’');
update access.agreement_text set question = regexp_replace(question, ' ([:;?!])', chr(160) || '\1', 'g'),
    consequence = regexp_replace(consequence, ' ([:;?!])', chr(160) || '\1', 'g') where language = 'fr';
