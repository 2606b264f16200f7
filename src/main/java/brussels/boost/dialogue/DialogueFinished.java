package brussels.boost.dialogue;

import brussels.boost.platform.id.PersonId;

/** A conversation came to its end, with or without anything chosen. */
public record DialogueFinished(SessionId session, PersonId person) {}
