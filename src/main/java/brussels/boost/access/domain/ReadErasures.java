package brussels.boost.access.domain;

import brussels.boost.access.Erasure;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The privacy officer reads which files were erased, and when. */
@Component
public class ReadErasures {
    private final Transactions transactions;
    private final Erasure erasure;

    ReadErasures(Transactions transactions, Erasure erasure) {
        this.transactions = transactions;
        this.erasure = erasure;
    }

    public List<Erasure.Erased> run(Actor.Professional officer, @Nullable Instant before) {
        return transactions.read(officer, () -> erasure.register(officer, before));
    }
}
