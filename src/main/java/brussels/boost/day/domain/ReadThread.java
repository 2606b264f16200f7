package brussels.boost.day.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThreadPart;
import brussels.boost.access.ThreadPart.Knot;
import brussels.boost.access.ThreadPart.Ref;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where something comes from and where it went, as far as the reader may see. */
@Component
public class ReadThread {
    private static final int DEEPEST = 20;

    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final List<ThreadPart> parts;

    ReadThread(Transactions transactions, Access access, Names names, List<ThreadPart> parts) {
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.parts = List.copyOf(parts);
    }

    /** @param lines each beginning with all that came of it */
    public record Shown(String name, List<ThreadLine> lines) {}

    /** @param from the thread of this thing only; null for every thread */
    public Shown run(Actor actor, PersonId person, @Nullable Ref from) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, DayActs.THREAD, Family.IDENTITY);
            return new Shown(names.nameToUse(patient), joined(knots(patient), from));
        });
    }

    private Map<Ref, Knot> knots(PatientAccess patient) {
        Map<Ref, Knot> knots = new LinkedHashMap<>();
        parts.forEach(part -> part.of(patient).forEach(knot -> knots.put(knot.self(), knot)));
        return knots;
    }

    static List<ThreadLine> joined(Map<Ref, Knot> knots, @Nullable Ref from) {
        Map<Ref, List<Knot>> came = new LinkedHashMap<>();
        Set<Ref> beginnings = new LinkedHashSet<>();
        for (Knot knot : knots.values()) {
            Ref cause = knot.cause();
            if (cause == null) {
                beginnings.add(knot.self());
            } else {
                came.computeIfAbsent(cause, _ -> new ArrayList<>()).add(knot);
                if (!knots.containsKey(cause)) {
                    beginnings.add(cause);
                }
            }
        }
        List<ThreadLine> lines = new ArrayList<>();
        for (Ref one : from == null ? beginnings : List.of(beginning(knots, from))) {
            // of all threads, what stands alone says nothing
            if (from != null || came.containsKey(one)) {
                walk(one, 0, knots, came, from, lines);
            }
        }
        return lines;
    }

    private static Ref beginning(Map<Ref, Knot> knots, Ref from) {
        Ref at = from;
        for (int up = 0; up < DEEPEST; up++) {
            Knot knot = knots.get(at);
            if (knot == null || knot.cause() == null) {
                return at;
            }
            at = knot.cause();
        }
        return at;
    }

    private static void walk(Ref one, int depth, Map<Ref, Knot> knots, Map<Ref, List<Knot>> came, @Nullable Ref from, Collection<ThreadLine> lines) {
        lines.add(new ThreadLine(depth, knots.get(one), one.equals(from)));
        if (depth < DEEPEST) {
            came.getOrDefault(one, List.of()).forEach(knot -> walk(knot.self(), depth + 1, knots, came, from, lines));
        }
    }
}
