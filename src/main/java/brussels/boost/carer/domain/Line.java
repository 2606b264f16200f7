package brussels.boost.carer.domain;

import brussels.boost.carer.LineKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a carer needs, or carries. */
public record Line(UUID id, LineKind kind, @Nullable String code, @Nullable String words, @Nullable String who, boolean done) {}
