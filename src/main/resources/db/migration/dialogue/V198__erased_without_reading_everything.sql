-- The same for a picture and for what a move takes back.
create index on dialogue.placed (picture_id) where picture_id is not null;
create index on dialogue.move (takes_back) where takes_back is not null;
