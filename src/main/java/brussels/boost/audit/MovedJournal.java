package brussels.boost.audit;

import brussels.boost.audit.domain.CloseEra;
import brussels.boost.audit.domain.VerifyJournalCommand;
import brussels.boost.platform.db.Logins;
import java.sql.Connection;
import java.sql.SQLException;

/** The journal on another server than the one it was written on. */
public final class MovedJournal {
    private MovedJournal() {}

    /** Its lines are sealed as they came; those of this server begin after them. In a transaction of the load role. */
    public static void arrived(Connection load) throws SQLException {
        CloseEra.run(load);
    }

    public static JournalSeal.Verdict verify(Logins logins) {
        return VerifyJournalCommand.verdict(logins);
    }
}
