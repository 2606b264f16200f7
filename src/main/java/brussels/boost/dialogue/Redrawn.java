package brussels.boost.dialogue;

import java.util.UUID;

/** The drawing that stands in for the program's own on a card. @param jpeg square, small enough to print and to send */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Redrawn(UUID id, byte[] jpeg) {}
