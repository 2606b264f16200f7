package brussels.boost.referral.domain.gaps;

import brussels.boost.platform.id.AccountId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.ThemeId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is lacking, brought before those who may do something about it.
 *
 * @param evidence how many gaps of each kind stood behind it on the day it was opened
 * @param answer what became of it, in words
 * @param openedBy null for demonstration data
 */
public record Theme(ThemeId id, String title, String why, @Nullable String need, @Nullable String unit, Destination destination,
        Map<GapKind, Integer> evidence, State state, LocalDate stateOn, @Nullable String answer, @Nullable AccountId openedBy, LocalDate openedOn) {
    /** To whom it is offered. */
    public enum Destination {
        /** The table where professionals and people concerned agree together. */
        CONCERTATION,
        NEIGHBOURHOOD
    }

    /** Where it stands. */
    public enum State {
        PROPOSED,
        TAKEN,
        /** Whoever told it hears the words. */
        ANSWERED
    }
}
