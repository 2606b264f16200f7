package brussels.boost.person.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.person.domain.ProgrammeLists.Item;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The programme's names and dates, and its lists of conditions and fragility factors: added, renamed, ordered, and
 * retired. A line is never deleted, because somebody's file may hold it.
 */
@Component
public class ManageProgramme {
    /** The first programme, there from the beginning. */
    public static final String PROGRAMME = "boost";
    private static final String SUBJECT = "programme";
    private static final String ITEM = "programme.item";

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final ProgrammeLists lists;
    private final Territories territories;

    ManageProgramme(Transactions transactions, Duties duties, History history, ProgrammeLists lists, Territories territories) {
        this.territories = territories;
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.lists = lists;
    }

    /** The whole page. @param area codes of the communes and districts it is at home in */
    public record Opened(Programme programme, List<Item> items, List<Commune> communes, Set<String> area, List<History.Line> history) {
        public List<Item> list(boolean fragility) {
            return items.stream().filter(item -> item.fragility() == fragility).toList();
        }
    }

    /** One line. */
    public record OpenedItem(Item item, List<History.Line> history) {}

    public List<Programme> list(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return lists.programmes();
        });
    }

    /** A programme that is not there yet. */
    public Opened fresh(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            String code = "p" + Id.next().toString().replace("-", "");
            return new Opened(new Programme(code, new Name("", "", ""), null, null, 0), List.of(), territories.communes(), Set.of(), List.of());
        });
    }

    public Opened read(Actor actor, String programme) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(programme(programme), lists.items(programme), territories.communes(), territories.area(programme), history.of(SUBJECT, programme));
        });
    }

    public OpenedItem read(Actor actor, String programme, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new OpenedItem(item(programme, code), history.of(ITEM, code));
        });
    }

    /** @param typed version 0 for a new one @param area its communes and districts */
    public void change(Actor actor, Programme typed, List<String> area) {
        named(typed.name());
        LocalDate since = typed.since();
        LocalDate until = typed.until();
        if (since != null && until != null && until.isBefore(since)) {
            throw Refusal.invalid("until", "programme.until.before");
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            String code = typed.code();
            boolean fresh = typed.version() == 0;
            Map<String, String> was = fresh ? Map.of() : with(programme(code).fields(), territories.area(code));
            if (fresh ? !lists.add(typed) : !lists.change(typed)) {
                throw Refusal.conflict("programme.conflict");
            }
            territories.drawArea(code, typed.name().fr().strip(), typed.name().nl().strip(), area);
            history.keep(actor, SUBJECT, code, was, with(typed.fields(), territories.area(code)));
        });
    }

    /** @param typed version 0 for a new line */
    public void keep(Actor actor, String programme, Item typed) {
        named(typed.name());
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            programme(programme);
            if (typed.version() == 0) {
                if (lists.add(programme, typed)) {
                    history.keep(actor, ITEM, typed.code(), Map.of(), fields(typed));
                    history.keep(actor, SUBJECT, programme, "programme.added", null, typed.name().fr().strip());
                }
                return;
            }
            Item now = item(programme, typed.code());
            if (!lists.change(programme, typed)) {
                throw Refusal.conflict("programme.conflict");
            }
            history.keep(actor, ITEM, typed.code(), fields(now), fields(typed));
        });
    }

    /** Retired, it is no longer offered; who has it keeps it. */
    public void active(Actor actor, String programme, String code, boolean active) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Item now = item(programme, code);
            lists.active(programme, code, active);
            history.keep(actor, ITEM, code, "programme.active", yes(now.active()), yes(active));
        });
    }

    /** One place up in its own list. */
    public void up(Actor actor, String programme, String code) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            boolean fragility = item(programme, code).fragility();
            List<String> codes = lists.items(programme).stream().filter(one -> one.fragility() == fragility).map(Item::code).collect(Collectors.toList());
            int at = codes.indexOf(code);
            if (at > 0) {
                String was = String.join(", ", codes);
                Collections.swap(codes, at, at - 1);
                for (int i = 0; i < codes.size(); i++) {
                    lists.place(programme, codes.get(i), i + 1);
                }
                history.keep(actor, SUBJECT, programme, "programme.order", was, String.join(", ", codes));
            }
        });
    }

    private static Map<String, String> with(Map<String, String> fields, Set<String> area) {
        var all = new LinkedHashMap<>(fields);
        if (!area.isEmpty()) {
            all.put("programmes.area", String.join(", ", area));
        }
        return all;
    }

    private Programme programme(String code) {
        return lists.programme(code).orElseThrow(Refusal::notFound);
    }

    private Item item(String programme, String code) {
        return lists.items(programme).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
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
