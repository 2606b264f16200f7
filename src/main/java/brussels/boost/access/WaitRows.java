package brussels.boost.access;

import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits or came in, for a module that can tell it in a few plain columns: those of all modules are read in one
 * statement. Where words have to be unsealed, {@link Waits} is the way.
 */
public interface WaitRows {
    /**
     * At most fifty rows of {@code person_id uuid, what text, day date, about uuid, words text}, of those the actor may see. It may use
     * {@code :account}, the actor's, and {@code :since}, when they last looked.
     */
    Sql rows();

    Wait wait(Row row);

    /** @param person null for somebody who has no file yet. @param what a word of the module that owns the row. @param about what else its address needs. @param words plain ones of its sentence */
    record Row(@Nullable PersonId person, String what, @Nullable LocalDate day, @Nullable UUID about, @Nullable String words) {
        /** Of those who have one. */
        public PersonId known() {
            return Objects.requireNonNull(person);
        }
    }
}
