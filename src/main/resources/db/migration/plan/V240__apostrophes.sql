-- The names of needs are printed as messages are: with the apostrophe that typesetters use.
update plan.need_domain set label_fr = replace(label_fr, '''', '’'), ask_fr = replace(ask_fr, '''', '’')
    where label_fr like '%''%' or ask_fr like '%''%';
