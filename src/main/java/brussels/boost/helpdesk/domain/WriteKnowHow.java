package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.NewKnowHow;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Know-how sheets, written and kept true by advisers. */
@Component
public class WriteKnowHow {
    private final Transactions transactions;
    private final Advisers advisers;
    private final KnowHowStore store;
    private final BrusselsTime time;

    WriteKnowHow(Transactions transactions, Advisers advisers, KnowHowStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.store = store;
        this.time = time;
    }

    public List<KnowHow> all(Actor actor) {
        return transactions.read(actor, () -> {
            advisers.require(actor);
            return store.all();
        });
    }

    public KnowHow one(Actor actor, KnowHowId id) {
        return transactions.read(actor, () -> {
            advisers.require(actor);
            return store.one(id).orElseThrow(Refusal::notFound);
        });
    }

    /** @param version it was read at; 0 for a new one */
    public void run(Actor.Professional actor, NewKnowHow sheet, int version) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (sheet.titles().getOrDefault("fr", "").isBlank()) {
            wrong.put("title_fr", "helpdesk.refusal.title");
        }
        if (sheet.texts().getOrDefault("fr", "").isBlank()) {
            wrong.put("text_fr", "helpdesk.refusal.text");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        transactions.write(actor, () -> {
            advisers.require(actor);
            if (!store.write(sheet, version, time.today(), actor.account().value())) {
                throw Refusal.conflict("helpdesk.refusal.changed");
            }
            advisers.did(actor, HelpdeskActs.KNOW_HOW, sheet.id());
        });
    }

    public void retire(Actor.Professional actor, KnowHowId id, boolean retired) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            store.retire(id, retired, actor.account().value());
            advisers.did(actor, HelpdeskActs.KNOW_HOW, id);
        });
    }
}
