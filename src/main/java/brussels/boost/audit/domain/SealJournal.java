package brussels.boost.audit.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/**
 * The one sealer: chains the committed lines in batches, so that a line changed or taken away later breaks every hash
 * after it. Chaining inside each transaction would make them wait for one another. A checkpoint a month goes to a
 * file outside the database: whoever rewrote the whole chain would have to rewrite that file too.
 */
@Component
public class SealJournal {
    static final Actor ACTOR = Actor.Job.named("journal-seal", "JOURNAL-SEAL");

    private final Transactions transactions;
    private final SealStore store;
    private final BrusselsTime time;
    private final Path checkpoints;

    SealJournal(Transactions transactions, SealStore store, BrusselsTime time, BoostSettings settings) {
        this.transactions = transactions;
        this.store = store;
        this.time = time;
        this.checkpoints = settings.keys().resolveSibling("journal-checkpoints");
    }

    /** @return how many lines were sealed */
    public int run() {
        SealStore.Seal seal = transactions.write(ACTOR, () -> {
            SealStore.Seal last = store.last();
            int era = store.era();
            String below = store.horizon();
            var chain = new JournalChain(last.hash());
            store.lines(era, last.from(era), below, chain::add);
            return chain.lines() == 0 ? last
                    : store.append(new SealStore.Seal(last.batch() + 1, era, below, chain.lines(), chain.lastId(), chain.hash()));
        });
        checkpoint(seal);
        return seal.lines();
    }

    private void checkpoint(SealStore.Seal seal) {
        if (seal.batch() == 0) {
            return;
        }
        try {
            Files.createDirectories(checkpoints);
            Path file = checkpoints.resolve(YearMonth.from(time.today()) + ".txt");
            if (Files.notExists(file)) {
                Files.writeString(file, seal.batch() + " " + HexFormat.of().formatHex(seal.hash()) + "\n", StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal's checkpoint cannot be written", e);
        }
    }
}
