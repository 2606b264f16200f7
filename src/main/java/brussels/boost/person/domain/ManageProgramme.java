package brussels.boost.person.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.person.domain.ProgrammeLists.Item;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The programme's names and dates, and its lists of conditions and fragility factors: added, renamed, ordered, and
 * retired. A line is never deleted, because somebody's file may hold it.
 */
@Component
public class ManageProgramme {
    public static final String PROGRAMME = "boost";
    private static final String SUBJECT = "programme";
    private static final String ITEM = "programme.item";

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final ProgrammeLists lists;

    ManageProgramme(Transactions transactions, Duties duties, History history, ProgrammeLists lists) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.lists = lists;
    }

    /** The whole page. */
    public record Opened(Programme programme, List<Item> items, List<History.Line> history) {
        public List<Item> list(boolean fragility) {
            return items.stream().filter(item -> item.fragility() == fragility).toList();
        }
    }

    /** One line. */
    public record OpenedItem(Item item, List<History.Line> history) {}

    public Opened read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(programme(), lists.items(PROGRAMME), history.of(SUBJECT, PROGRAMME));
        });
    }

    public OpenedItem read(Actor actor, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new OpenedItem(item(code), history.of(ITEM, code));
        });
    }

    public void change(Actor actor, Programme typed) {
        named(typed.name());
        LocalDate since = typed.since();
        LocalDate until = typed.until();
        if (since != null && until != null && until.isBefore(since)) {
            throw Refusal.invalid("until", "programme.until.before");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Programme now = programme();
            if (!lists.change(typed)) {
                throw Refusal.conflict("programme.conflict");
            }
            history.keep(actor, SUBJECT, PROGRAMME, now.fields(), typed.fields());
        });
    }

    /** @param typed version 0 for a new line */
    public void keep(Actor actor, Item typed) {
        named(typed.name());
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            if (typed.version() == 0) {
                if (lists.add(PROGRAMME, typed)) {
                    history.keep(actor, ITEM, typed.code(), Map.of(), fields(typed));
                    history.keep(actor, SUBJECT, PROGRAMME, "programme.added", null, typed.name().fr().strip());
                }
                return;
            }
            Item now = item(typed.code());
            if (!lists.change(PROGRAMME, typed)) {
                throw Refusal.conflict("programme.conflict");
            }
            history.keep(actor, ITEM, typed.code(), fields(now), fields(typed));
        });
    }

    /** Retired, it is no longer offered; who has it keeps it. */
    public void active(Actor actor, String code, boolean active) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Item now = item(code);
            lists.active(PROGRAMME, code, active);
            history.keep(actor, ITEM, code, "programme.active", yes(now.active()), yes(active));
        });
    }

    /** One place up in its own list. */
    public void up(Actor actor, String code) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            boolean fragility = item(code).fragility();
            List<String> codes = lists.items(PROGRAMME).stream().filter(one -> one.fragility() == fragility).map(Item::code).collect(Collectors.toList());
            int at = codes.indexOf(code);
            if (at > 0) {
                String was = String.join(", ", codes);
                Collections.swap(codes, at, at - 1);
                for (int i = 0; i < codes.size(); i++) {
                    lists.place(PROGRAMME, codes.get(i), i + 1);
                }
                history.keep(actor, SUBJECT, PROGRAMME, "programme.order", was, String.join(", ", codes));
            }
        });
    }

    private Programme programme() {
        return lists.programme(PROGRAMME).orElseThrow(Refusal::notFound);
    }

    private Item item(String code) {
        return lists.items(PROGRAMME).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
    }

    private static Map<String, String> fields(Item item) {
        var fields = new LinkedHashMap<>(item.name().fields());
        fields.put("programme.source", item.source().strip());
        return fields;
    }

    private static void named(Name name) {
        if (!name.complete()) {
            throw Refusal.invalid("nameFr", "programme.name.missing");
        }
    }

    private static String yes(boolean yes) {
        return yes ? "admin.yes" : "admin.no";
    }
}
