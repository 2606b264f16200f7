-- Whoever is a trusted person or speaks for the person is so by their word, or by a document: how, and since when.
alter table access.circle_member
    add column spoken_how text check (spoken_how in ('ON_SCREEN', 'ALOUD', 'INTERPRETED', 'SHOWN', 'PAPER')),
    add column spoken_since date;
