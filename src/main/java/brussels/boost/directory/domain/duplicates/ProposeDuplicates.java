package brussels.boost.directory.domain.duplicates;

import brussels.boost.directory.domain.Editors;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares what changed with what shares something rare with it, and proposes what is alike enough. */
@Component
public class ProposeDuplicates {
    private static final Logger LOG = LoggerFactory.getLogger(ProposeDuplicates.class);
    private static final Actor JOB = Actor.Job.named("directory-duplicates");
    private static final int PIECE = 500;
    /** The likeliest of each entry are enough: when they are decided, the others come. */
    private static final int EACH = 5;

    private final Transactions transactions;
    private final Editors editors;
    private final ComparedStore compared;
    private final DuplicateStore duplicates;

    ProposeDuplicates(Transactions transactions, Editors editors, ComparedStore compared, DuplicateStore duplicates) {
        this.transactions = transactions;
        this.editors = editors;
        this.compared = compared;
        this.duplicates = duplicates;
    }

    /** An editor who does not want to wait for the job. */
    public void now(Actor actor) {
        transactions.read(actor, () -> {
            editors.require(actor);
            return true;
        });
        run();
    }

    /** What the job does: first every changed entry gets its keys, then each is compared, a piece at a time. */
    public synchronized void run() {
        Map<UUID, Integer> changed = new LinkedHashMap<>();
        List<UUID> piece = transactions.read(JOB, () -> compared.changed(new UUID(0, 0), PIECE));
        while (!piece.isEmpty()) {
            List<UUID> ids = piece;
            transactions.write(JOB, () -> changed.putAll(learn(ids)));
            piece = transactions.read(JOB, () -> compared.changed(ids.getLast(), PIECE));
        }
        if (changed.size() >= PIECE) {
            transactions.write(JOB, compared::analyse);
        }
        List<UUID> ids = List.copyOf(changed.keySet());
        int found = 0;
        for (int from = 0; from < ids.size(); from += PIECE) {
            List<UUID> these = ids.subList(from, Math.min(ids.size(), from + PIECE));
            found += transactions.write(JOB, () -> {
                int alike = compare(these);
                compared.compared(these.stream().collect(Collectors.toMap(id -> id, changed::get)));
                return alike;
            });
        }
        transactions.write(JOB, compared::upto);
        if (!ids.isEmpty()) {
            LOG.info("Compared {} changed entries: {} pairs may be the same", ids.size(), found);
        }
    }

    private Map<UUID, Integer> learn(List<UUID> ids) {
        compared.goByIndex();
        List<Side> sides = compared.sides(ids);
        compared.learn(sides);
        return sides.stream().collect(Collectors.toMap(Side::id, Side::version));
    }

    private int compare(List<UUID> ids) {
        compared.goByIndex();
        List<ComparedStore.Pair> pairs = compared.pairs(ids);
        Set<UUID> needed = new HashSet<>();
        pairs.forEach(pair -> needed.addAll(List.of(pair.one(), pair.other())));
        Map<UUID, Side> sides = new HashMap<>();
        compared.sides(needed).forEach(side -> sides.put(side.id(), side));
        List<DuplicateStore.Found> found = pairs.stream().flatMap(pair -> alike(sides.get(pair.one()), sides.get(pair.other())))
                .sorted(java.util.Comparator.comparingInt(pair -> -pair.likeness().score())).toList();
        List<DuplicateStore.Found> best = best(found);
        duplicates.propose(ids, best);
        return best.size();
    }

    /** Null is one that was merged meanwhile. */
    private static Stream<DuplicateStore.Found> alike(@Nullable Side one, @Nullable Side other) {
        if (one == null || other == null) {
            return Stream.empty();
        }
        Likeness likeness = Likeness.of(one, other);
        return likeness.score() < Likeness.ENOUGH ? Stream.empty() : Stream.of(new DuplicateStore.Found(Id.next(), one.id(), other.id(), likeness));
    }

    private static List<DuplicateStore.Found> best(List<DuplicateStore.Found> found) {
        Map<UUID, Integer> times = new HashMap<>();
        return found.stream().filter(pair -> times.merge(pair.one(), 1, Integer::sum) <= EACH && times.merge(pair.other(), 1, Integer::sum) <= EACH).toList();
    }
}
