package brussels.boost.agenda;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often one is in touch, as agreed with the person. @param with who takes news */
public record Rhythm(UUID id, PersonId person, Every every, LocalDate next, @Nullable AccountId with) {
    /** As people say it. */
    public enum Every {
        WEEK,
        TWO_WEEKS,
        MONTH,
        TWO_MONTHS,
        QUARTER;

        /** The day after that one. */
        public LocalDate after(LocalDate day) {
            return switch (this) {
                case WEEK -> day.plusWeeks(1);
                case TWO_WEEKS -> day.plusWeeks(2);
                case MONTH -> day.plusMonths(1);
                case TWO_MONTHS -> day.plusMonths(2);
                case QUARTER -> day.plusMonths(3);
            };
        }
    }

    /** The day it is planned for: an agreed silence goes first. */
    public LocalDate planned(@Nullable Quiet quiet) {
        return quiet != null && !quiet.until().isBefore(next) ? quiet.until().plusDays(1) : next;
    }
}
