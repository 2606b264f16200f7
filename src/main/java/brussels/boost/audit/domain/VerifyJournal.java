package brussels.boost.audit.domain;

import brussels.boost.audit.JournalSeal;
import brussels.boost.platform.db.Transactions;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the whole chain from the lines as they are now. */
@Component
class VerifyJournal implements JournalSeal {
    private final Transactions transactions;
    private final SealStore store;

    VerifyJournal(Transactions transactions, SealStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    @Override
    public Verdict verify() {
        return transactions.read(SealJournal.ACTOR, () -> {
            SealStore.Seal before = SealStore.Seal.NONE;
            long lines = 0;
            List<SealStore.Seal> page = store.after(0);
            while (!page.isEmpty()) {
                for (SealStore.Seal seal : page) {
                    var chain = new JournalChain(before.hash());
                    store.lines(seal.era(), before.from(seal.era()), seal.below(), chain::add);
                    if (chain.lines() != seal.lines() || !Arrays.equals(chain.hash(), seal.hash())) {
                        return new Verdict(seal.batch() - 1, lines, seal.batch());
                    }
                    lines += seal.lines();
                    before = seal;
                }
                page = store.after(before.batch());
            }
            return new Verdict(before.batch(), lines, 0);
        });
    }
}
