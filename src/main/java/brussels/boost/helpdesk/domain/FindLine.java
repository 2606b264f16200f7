package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Caller;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The line somebody may call from a page of another module: one that takes their calls, in their language if there is one. */
@Component
public class FindLine {
    private static final Actor DOOR = Actor.Job.named("help-line");

    private final Transactions transactions;
    private final LineStore lines;

    FindLine(Transactions transactions, LineStore lines) {
        this.transactions = transactions;
        this.lines = lines;
    }

    /** One that answers everywhere comes before one of a single area. */
    public Optional<Line> run(Caller caller, String language) {
        return transactions.read(DOOR, lines::all).stream().filter(one -> one.callers().contains(caller))
                .min(Comparator.comparing((Line one) -> !one.languages().contains(language)).thenComparing(one -> one.basin() != null));
    }
}
