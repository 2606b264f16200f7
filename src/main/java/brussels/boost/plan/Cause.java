package brussels.boost.plan;

import java.util.UUID;

/** What something comes from, so that the thread can be followed. @param kind e.g. {@code dialogue} */
public record Cause(String kind, UUID id) {}
