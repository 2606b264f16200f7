package brussels.boost.directory.domain.duplicates;

import java.util.List;
import java.util.UUID;

/** Two entries that may be the same. @param evidence what speaks for it and against it, as codes, some with a number after a colon */
public record Duplicate(UUID id, UUID one, UUID other, String oneName, String otherName, int score, List<String> evidence, State state) {
    /** What was decided. */
    public enum State { OPEN, DIFFERENT, MERGED }
}
