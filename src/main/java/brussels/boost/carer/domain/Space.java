package brussels.boost.carer.domain;

import brussels.boost.platform.id.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A carer's own space: who answers them, whom they help, and where their recognition stands.
 *
 * @param remind the recognition ends soon enough to say so
 */
public record Space(boolean young, @Nullable AccountId answers, Recognition recognition, boolean remind, List<Helped> helped) {
    /** Somebody they help, in their words. */
    public record Helped(UUID id, String words, @Nullable Ended ended, @Nullable LocalDate endedOn) {}

    /** How helping somebody came to an end. */
    public enum Ended {
        STOPPED,
        DIED
    }

    /** Somebody they helped died: the words of the space change, the space stays. */
    public boolean grieving() {
        return helped.stream().anyMatch(one -> one.ended() == Ended.DIED);
    }

    /** They help nobody any more. */
    public boolean over() {
        return !helped.isEmpty() && helped.stream().allMatch(one -> one.ended() != null);
    }

    /** What the carer's insurance fund recognised. */
    public record Recognition(Kind kind, @Nullable LocalDate until, int version) {
        static final Recognition NONE = new Recognition(Kind.NONE, null, 0);

        /** The words of the law. */
        public enum Kind {
            NONE,
            ASKED,
            GENERAL,
            SOCIAL_RIGHTS
        }
    }
}
