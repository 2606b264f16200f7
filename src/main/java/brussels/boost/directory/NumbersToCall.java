package brussels.boost.directory;

import java.util.List;

/** The one list of numbers to call when it cannot wait. */
public interface NumbersToCall {
    /** Who is shown a number. */
    enum Reader {
        /** Who answers at the helpdesk. */
        DESK,
        CARER,
        YOUNG_CARER
    }

    /** In their order. Inside a transaction. */
    List<NumberToCall> shownTo(Reader reader);
}
