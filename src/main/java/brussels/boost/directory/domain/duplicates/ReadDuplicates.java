package brussels.boost.directory.domain.duplicates;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Editors;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.EntryReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an editor sees of the pairs that may be the same. */
@Component
public class ReadDuplicates {
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    public static final int LIST = 20;

    private final Transactions transactions;
    private final Editors editors;
    private final DuplicateStore duplicates;
    private final MergeStore merges;
    private final EntryReader entries;

    ReadDuplicates(Transactions transactions, Editors editors, DuplicateStore duplicates, MergeStore merges, EntryReader entries) {
        this.transactions = transactions;
        this.editors = editors;
        this.duplicates = duplicates;
        this.merges = merges;
        this.entries = entries;
    }

    /**
     * @param open the likeliest first
     * @param chosen the one looked at; null when there is none
     * @param next the one after it
     */
    public record Desk(List<Duplicate> open, int count, @Nullable Chosen chosen, @Nullable UUID next, List<Duplicate> lately) {}

    /** @param one null when one of them is merged: then there is nothing left to compare */
    public record Chosen(Duplicate pair, @Nullable EntryFacts one, @Nullable EntryFacts other) {}

    /** @param id the pair to look at; null: the first */
    public Desk desk(Actor actor, @Nullable UUID id, int score, @Nullable UUID after) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            List<Duplicate> open = duplicates.open(score, after == null ? LAST : after, LIST);
            Duplicate pair = id != null ? duplicates.one(id).orElseThrow(Refusal::notFound) : open.isEmpty() ? null : open.getFirst();
            if (pair == null) {
                return new Desk(open, 0, null, null, duplicates.lately());
            }
            UUID next = duplicates.open(pair.score(), pair.id(), 1).stream().map(Duplicate::id).findFirst().orElse(null);
            return new Desk(open, duplicates.count(), chosen(pair), next, duplicates.lately());
        });
    }

    /** What is told with an entry. */
    public List<Merged> into(Actor actor, ServiceId kept) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return merges.into(kept.value());
        });
    }

    /** How many pairs an entry of this source stands in. */
    public int ofSource(Actor actor, String source) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return duplicates.ofSource(source);
        });
    }

    private Chosen chosen(Duplicate pair) {
        return pair.state() == Duplicate.State.MERGED ? new Chosen(pair, null, null)
                : new Chosen(pair, entries.find(new ServiceId(pair.one())).orElse(null), entries.find(new ServiceId(pair.other())).orElse(null));
    }
}
