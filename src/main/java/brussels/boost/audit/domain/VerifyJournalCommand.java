package brussels.boost.audit.domain;

import brussels.boost.audit.JournalSeal;
import brussels.boost.platform.db.CommandParts;
import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.Logins;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;

/** {@code ./boost verify-journal}: for whoever watches the machine, and need be no administrator of the program. */
public final class VerifyJournalCommand {
    private VerifyJournalCommand() {}

    /** Ends with 0 when the journal is whole, 1 when it is not, 2 when nobody can say. */
    public static void main(String[] arguments) {
        int exit;
        BoostSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("boost", BoostSettings.class);
        try (Database database = Database.beside(settings)) {
            JournalSeal.Verdict verdict = verdict(database.logins());
            System.out.println(sentence(verdict));
            exit = verdict.whole() ? 0 : 1;
        } catch (StartRefused | DataAccessException e) {
            System.err.println("boost verify-journal: " + e.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    public static JournalSeal.Verdict verdict(Logins logins) {
        return CommandParts.use(logins, JournalSeal.class, JournalSeal::verify, SealStore.class, VerifyJournal.class);
    }

    static String sentence(JournalSeal.Verdict verdict) {
        return verdict.whole()
                ? "The journal is whole: %d sealed lines in %d batches.".formatted(verdict.lines(), verdict.batches())
                : "THE JOURNAL WAS CHANGED in batch %d; the %d lines before it are whole.".formatted(verdict.brokenBatch(), verdict.lines());
    }
}
