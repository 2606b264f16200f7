package brussels.boost.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is new in the directory: the other face of what is lacking. Inside a transaction. */
public interface Lately {
    /** Free places told since that day, the latest first. */
    List<Heard> freePlaces(LocalDate since, int most);

    /** Entered since that day, the latest first. */
    List<Heard> entered(LocalDate since, int most);

    /** An entry, and when it was heard of. @param places free places, or null */
    record Heard(ServiceId id, String nameFr, String nameNl, @Nullable Integer places, LocalDate on) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }
    }
}
