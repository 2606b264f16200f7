package brussels.boost.person.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The kinds of writings that can be pointed to: added, renamed, retired; never deleted, because a file may hold one. */
@Component
public class ManageWritten {
    private static final String SUBJECT = "written";

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final WrittenKinds kinds;

    ManageWritten(Transactions transactions, Duties duties, History history, WrittenKinds kinds) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.kinds = kinds;
    }

    /** One kind. @param active it can be chosen for a new line @param version 0 for one that is new */
    public record Kind(String code, Name name, boolean active, int version) {}

    /** The whole page. */
    public record Opened(List<Kind> kinds, List<History.Line> history) {}

    public Opened read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(kinds.all(), history.of(SUBJECT, SUBJECT));
        });
    }

    public void keep(Actor actor, Kind typed) {
        if (!typed.name().complete()) throw Refusal.invalid("nameFr", "programme.name.missing");
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            if (typed.version() == 0) {
                if (kinds.add(typed)) history.keep(actor, SUBJECT, SUBJECT, "programme.added", null, typed.name().fr().strip());
                return;
            }
            Kind now = kinds.all().stream().filter(one -> one.code().equals(typed.code())).findFirst().orElseThrow(Refusal::notFound);
            if (!kinds.change(typed)) throw Refusal.conflict("programme.conflict");
            history.keep(actor, SUBJECT, SUBJECT, fields(now), fields(typed));
        });
    }

    private static Map<String, String> fields(Kind kind) {
        var fields = new LinkedHashMap<>(kind.name().fields());
        fields.put("programme.active", kind.active() ? "admin.yes" : "admin.no");
        return fields;
    }
}
