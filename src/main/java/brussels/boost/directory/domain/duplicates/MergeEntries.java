package brussels.boost.directory.domain.duplicates;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Changes;
import brussels.boost.directory.domain.DirectoryActs;
import brussels.boost.directory.domain.Editors;
import brussels.boost.directory.domain.Projection;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two entries are the same, or are not, or were not after all. Everything can be undone, in any order. */
@Component
public class MergeEntries {
    private final Transactions transactions;
    private final Editors editors;
    private final DuplicateStore duplicates;
    private final MergeStore merges;
    private final Projection projection;
    private final Changes changes;

    MergeEntries(Transactions transactions, Editors editors, DuplicateStore duplicates, MergeStore merges, Projection projection, Changes changes) {
        this.transactions = transactions;
        this.editors = editors;
        this.duplicates = duplicates;
        this.merges = merges;
        this.projection = projection;
        this.changes = changes;
    }

    /** They are one: the older entry keeps its place, and what sources say of either is believed by the one rule. */
    public void same(Actor actor, UUID id) {
        transactions.write(actor, () -> {
            editors.require(actor);
            Duplicate pair = one(id);
            if (pair.state() == Duplicate.State.MERGED) {
                return;
            }
            alone();
            if (!merges.lock(pair.one(), pair.other()) || !duplicates.decide(id, Duplicate.State.MERGED, by(actor), Duplicate.State.OPEN, Duplicate.State.DIFFERENT)) {
                throw Refusal.conflict("directory.duplicate.notThere");
            }
            merges.join(pair.other(), pair.one(), by(actor));
            projection.forget(List.of(pair.other()));
            projection.write(List.of(pair.one()));
            changes.announce(List.of(pair.one(), pair.other()));
            editors.did(actor, DirectoryActs.MERGED, pair.one());
        });
    }

    /** They are two, whatever they share: never proposed again. */
    public void different(Actor actor, UUID id) {
        transactions.write(actor, () -> {
            editors.require(actor);
            if (duplicates.decide(one(id).id(), Duplicate.State.DIFFERENT, by(actor), Duplicate.State.OPEN)) {
                editors.did(actor, DirectoryActs.TOLD_APART, id);
            }
        });
    }

    /** Whatever was decided of a pair is open again. */
    public void undo(Actor actor, UUID id) {
        transactions.write(actor, () -> {
            editors.require(actor);
            Duplicate pair = one(id);
            if (pair.state() == Duplicate.State.MERGED) {
                part(actor, pair.other());
            } else if (duplicates.decide(id, Duplicate.State.OPEN, null, Duplicate.State.DIFFERENT)) {
                editors.did(actor, DirectoryActs.PARTED, pair.one());
            }
        });
    }

    /** An entry stands for itself again, with all that was merged with it before. */
    public void part(Actor actor, ServiceId gone) {
        transactions.write(actor, () -> {
            editors.require(actor);
            part(actor, gone.value());
        });
    }

    private void part(Actor actor, UUID gone) {
        alone();
        MergeStore.Edge edge = merges.edge(gone).orElseThrow(() -> Refusal.conflict("directory.duplicate.notThere"));
        duplicates.reopen(gone, edge.with());
        merges.part(gone, edge.top(), by(actor));
        projection.write(List.of(edge.top(), gone));
        changes.announce(List.of(edge.top(), gone));
        editors.did(actor, DirectoryActs.PARTED, edge.top());
    }

    private void alone() {
        if (!merges.alone()) {
            throw Refusal.conflict("directory.duplicate.writing");
        }
    }

    private Duplicate one(UUID id) {
        return duplicates.one(id).orElseThrow(Refusal::notFound);
    }

    private static @Nullable UUID by(Actor actor) {
        return actor.account() == null ? null : actor.account().value();
    }
}
