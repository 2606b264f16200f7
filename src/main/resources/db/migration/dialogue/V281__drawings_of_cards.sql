-- A drawing made here in the place of the program's own, with where it comes from. Nothing is deleted: what was shown
-- in a conversation or on a sheet is still shown there. Nobody's data.
create table dialogue.card_drawing (
    id uuid primary key,
    card text not null references dialogue.card,
    jpeg bytea not null,
    drawn_by text not null,
    licence text not null,
    tried_with text not null default '',
    approved_by text not null default '',
    since timestamptz not null default now(),
    until timestamptz,
    check (until >= since)
);
create unique index on dialogue.card_drawing (card) where until is null;
grant select, insert, update on dialogue.card_drawing to boost_app;
grant select, insert, update, delete on dialogue.card_drawing to boost_load;
