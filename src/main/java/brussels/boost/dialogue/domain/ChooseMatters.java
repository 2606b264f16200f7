package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Among the cards taken, those that matter now, in the person's order: any number, and none is an answer too. */
@Component
public class ChooseMatters {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final PlacedStore placed;

    ChooseMatters(Transactions transactions, OpenDialogue open, PlacedStore placed) {
        this.transactions = transactions;
        this.open = open;
        this.placed = placed;
    }

    /** @param order the whole order, so that sending it twice changes nothing */
    public record Request(SessionId session, List<String> order) {}

    public void run(Actor actor, Request request) {
        transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, request.session(), DialogueActs.HELD);
            List<String> taken = placed.taken(patient, request.session()).stream().map(TakenCard::item).toList();
            placed.rank(patient, request.session(), request.order().stream().filter(taken::contains).distinct().toList());
        });
    }

    /** The order with this one last, or without it if it was there. */
    public static List<String> toggled(List<String> order, String item) {
        var changed = new ArrayList<>(order);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return changed;
    }

    /** The order with this one moved by so many places, as far as there are places. */
    public static List<String> moved(List<String> order, String item, int by) {
        var changed = new ArrayList<>(order);
        int from = changed.indexOf(item);
        changed.remove(from);
        changed.add(Math.clamp((long) from + by, 0, changed.size()), item);
        return changed;
    }
}
