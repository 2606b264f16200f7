package brussels.boost.agenda;

import org.jspecify.annotations.Nullable;

/** Somebody interprets at a moment. @param language BCP 47 @param by who, and how to reach them; null when it is not settled yet */
public record Interpreting(String language, @Nullable String by) {}
