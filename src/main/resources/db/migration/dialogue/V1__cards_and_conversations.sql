-- The textless cards as data, and the conversations held with them. A card is never mapped to a problem.
grant usage on schema dialogue to boost_app, boost_load;

create table dialogue.card (
    code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    position int not null,
    domain text not null,
    strength boolean not null,
    sensitive boolean not null,
    teaching boolean not null,
    drawn_by text not null,
    licence text not null,
    tried_with text not null,
    approved_by text not null,
    active boolean not null default true,
    -- changed here: the deck that comes with the program no longer writes over it
    edited boolean not null default false
);

-- One language of one card. "reviewed" says that somebody who lives in that language read the label.
create table dialogue.card_text (
    card text not null references dialogue.card on delete cascade,
    lang text not null,
    label text not null,
    reviewed boolean not null,
    alt text,
    edited boolean not null default false,
    primary key (card, lang)
);

create table dialogue.session (
    id uuid primary key,
    person_id uuid not null,
    held_by uuid default access.actor_account(),
    held_on date not null,
    mode text not null check (mode in ('TABLE', 'ONE_BY_ONE', 'PAPER')),
    -- how many cards lie on the table; null for all of them
    size int,
    language text not null,
    interpreter boolean not null,
    labels boolean not null default false,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    removed_at timestamptz
);
create index on dialogue.session (person_id, held_on desc, id desc);
select access.protect('dialogue.session', 'PRIORITIES');

-- A picture the person drew or brought; its bytes are sealed under the person's key, piece by piece.
create table dialogue.picture (
    id uuid primary key,
    person_id uuid not null,
    session_id uuid not null references dialogue.session on delete cascade,
    kind text not null check (kind in ('DRAWING', 'PHOTO')),
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    size int not null
);
create index on dialogue.picture (session_id);
select access.protect('dialogue.picture', 'PRIORITIES');

create table dialogue.picture_piece (
    picture_id uuid not null references dialogue.picture on delete cascade,
    person_id uuid not null,
    n int not null,
    sealed bytea not null,
    primary key (picture_id, n)
);
select access.protect('dialogue.picture_piece', 'PRIORITIES');

-- A card the person took, on no pile, one or several. "item" is the card's code, or the id of an own card.
create table dialogue.placed (
    session_id uuid not null references dialogue.session on delete cascade,
    item text not null,
    person_id uuid not null,
    card text,
    picture_id uuid references dialogue.picture,
    -- sealed: the words written on an own card
    words bytea,
    piles text[] not null default '{}' check (piles <@ array['HELPS', 'WEIGHS', 'WISH']),
    taken boolean not null default true,
    position int not null,
    -- its place among what matters now; null when it does not
    rank int,
    -- sealed: the person's words, exactly as said
    said bytea,
    said_language text,
    said_by text check (said_by in ('PERSON', 'INTERPRETER', 'CARER', 'PROFESSIONAL')),
    audience text not null check (audience in ('AUTHOR', 'PERSON', 'NAMED', 'CIRCLE')),
    author_account uuid default access.actor_account(),
    audience_members uuid[] not null default '{}',
    placed_at timestamptz not null default now(),
    primary key (session_id, item)
);
select access.protect('dialogue.placed', 'PRIORITIES',
    'audience = ''CIRCLE'' or author_account = (select access.actor_account())
     or (audience in (''PERSON'', ''NAMED'') and (select access.actor_kind()) = ''oneself'')
     or (audience = ''NAMED'' and audience_members && (select access.my_members()))');

-- Each move under the identifier its page gave it: sent twice, it is made once; the last one can be taken back.
create table dialogue.move (
    id uuid primary key,
    seq bigint generated always as identity,
    person_id uuid not null,
    session_id uuid not null references dialogue.session on delete cascade,
    item text not null,
    was text not null,
    became text not null,
    takes_back uuid references dialogue.move,
    at timestamptz not null default now(),
    author_account uuid default access.actor_account()
);
create index on dialogue.move (session_id, seq desc);
create index on dialogue.move (takes_back);
-- whoever moved may take back; nobody else needs to know in which order cards were touched
select access.protect('dialogue.move', 'PRIORITIES', 'author_account = (select access.actor_account())');

-- Thirty days after "remove" a conversation is gone; only the owner's function may do it for everybody.
create policy by_owner on dialogue.session to boost_owner using (removed_at is not null);
create function dialogue.purge_removed() returns int
    language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    if access.actor_kind() <> 'job' then
        raise exception 'only a job purges' using errcode = 'insufficient_privilege';
    end if;
    delete from dialogue.session where removed_at < now() - interval '30 days';
    get diagnostics gone = row_count;
    return gone;
end $$;

grant select, insert, update on dialogue.card, dialogue.card_text to boost_app;
grant select, insert, update, delete on dialogue.card, dialogue.card_text to boost_load;
