package brussels.boost.seeking.domain;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Gender;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands.
 *
 * @param words null once it is over: they are erased
 * @param screen language of the page it was asked on
 * @param asked whom they asked last
 * @param from the file whose own page it was asked on; null for somebody who has none
 * @param caller the named human it waits for, while it is to be called
 */
public record Ask(AskId id, @Nullable Words words, List<String> languages, @Nullable String district, @Nullable String trade,
        @Nullable Gender gender, String screen, State state, Instant since, @Nullable AccountId asked, @Nullable AccountId caller,
        @Nullable PersonId from, Instant created) {
    /** Where it stands. */
    public enum State {
        /** Whoever asks has asked nobody yet, or may ask another. */
        OPEN,
        ASKED,
        /** A named human calls. */
        CALL,
        MET,
        STOPPED;

        boolean over() {
            return this == MET || this == STOPPED;
        }
    }

    /** What was written, sealed while it is kept. @param door by which a yes enters the circle of who has a file */
    public record Words(String name, String reach, @Nullable String sentence, @Nullable String near, @Nullable String door) {
        /** Where a mail reaches them, when that is how. */
        public @Nullable String mail() {
            return SeekingPolicy.isMail(reach) ? reach : null;
        }

        public @Nullable String tel() {
            return SeekingPolicy.isPhone(reach) ? "tel:" + reach.replaceAll("[^+\\d]", "") : null;
        }
    }

    public boolean over() {
        return state.over();
    }

    /** Who calls: the one it waits for, or whoever of these may. */
    List<AccountId> calling(List<AccountId> able) {
        AccountId one = caller;
        return state != State.CALL ? able : one == null ? List.of() : List.of(one);
    }
}
