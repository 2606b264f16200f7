package brussels.boost.day.domain;

import brussels.boost.access.ThreadPart.Knot;
import org.jspecify.annotations.Nullable;

/** One line of the thread. @param depth how far from its beginning @param knot null for "a situation" @param looked at: where the reader came from */
public record ThreadLine(int depth, @Nullable Knot knot, boolean looked) {}
