-- Days of silence and of waiting are in the one table of lengths, as they were set here.
update access.threshold t set days = case t.code when 'seeking-silence' then s.silence_days when 'seeking-call' then s.call_days else s.told_days end
from seeking.setting s where t.code in ('seeking-silence', 'seeking-call', 'seeking-told');
drop table seeking.setting;
