package brussels.boost.directory.domain;

import brussels.boost.directory.domain.importing.Format;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the directory.
 *
 * @param why code of what went wrong, when it failed
 */
public record Import(UUID id, String source, String sourceName, Format format, State state, boolean whole, String language, @Nullable String encoding, @Nullable String why,
        Instant created, @Nullable Instant applied, Counts counts) {
    /** How far it is. */
    public enum State {
        /** Somebody must say what the columns are. */
        MAPPING,
        READING,
        PREVIEW,
        APPLYING,
        APPLIED,
        DROPPED,
        FAILED;

        /** Whether the machine is at it. */
        public boolean running() {
            return this == READING || this == APPLYING;
        }
    }

    /** Rows by what they are; the suspect ones are among the others. */
    public record Counts(int fresh, int changed, int same, int suspect, int refused, int gone) {
        public int toWrite() {
            return fresh + changed + gone;
        }

        public int all() {
            return fresh + changed + same + refused;
        }
    }
}
