package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.Told;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An editor begins an entry that no file brings: its kind and its name, the rest on its own page. */
@Component
public class NewEntry {
    private final Transactions transactions;
    private final Editors editors;
    private final Tell tell;
    private final BrusselsTime time;

    NewEntry(Transactions transactions, Editors editors, Tell tell, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.tell = tell;
        this.time = time;
    }

    /** @param id of the form: sent twice, it is one entry */
    public record Request(UUID id, ServiceKind kind, String nameFr, String nameNl) {}

    /** Who may not, is told so before writing anything. */
    public void look(Actor actor) {
        transactions.read(actor, () -> {
            editors.require(actor);
            return true;
        });
    }

    public ServiceId run(Actor actor, Request request) {
        var values = new HashMap<String, String>();
        values.put(Fact.KIND.key(), request.kind().name());
        values.put(Fact.NAME.in("fr"), request.nameFr().strip());
        values.put(Fact.NAME.in("nl"), request.nameNl().strip());
        values.values().removeIf(String::isEmpty);
        return transactions.write(actor, () -> {
            editors.require(actor);
            if (values.size() < 2) {
                throw Refusal.invalid("nameFr", "directory.edit.name.missing");
            }
            UUID id = tell.tell(List.of(new Told("editor", request.id().toString(), values, time.today()))).getFirst();
            editors.did(actor, DirectoryActs.EDITED, id);
            return new ServiceId(id);
        });
    }
}
