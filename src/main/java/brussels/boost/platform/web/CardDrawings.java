package brussels.boost.platform.web;

import java.time.Instant;
import java.util.Optional;

/** Drawings that stand in for those of the program's own cards, from whichever module owns the cards. */
public interface CardDrawings {
    /** The address of the drawing shown now; empty for the program's own. */
    Optional<String> address(String code);

    /** The address of the drawing that was shown then. */
    Optional<String> address(String code, Instant then);
}
