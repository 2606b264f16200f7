package brussels.boost.access.domain.lists;

import brussels.boost.access.Duties;
import brussels.boost.access.EditableList;
import brussels.boost.access.EditableList.Option;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListColumn.Kind;
import brussels.boost.access.ListLine;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one way a list is read and changed by those who look after it, whichever module it belongs to. */
@Component
public class EditLists {
    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final List<EditableList> lists;
    private final ListStore store;

    EditLists(Transactions transactions, Duties duties, History history, List<EditableList> lists, ListStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.lists = lists.stream().sorted(Comparator.comparingInt(EditableList::order)).toList();
        this.store = store;
    }

    /** A whole list. @param history of what concerns no single line */
    public record Opened(EditableList list, List<ListLine> lines, Map<String, List<Option>> options, List<History.Line> history) {}

    /** One line. @param mayRetire and mayOffer and mayRise which buttons it has */
    public record OpenedLine(EditableList list, ListLine line, Map<String, List<Option>> options, boolean mayRetire, boolean mayOffer, boolean mayRise,
            List<History.Line> history) {}

    public List<EditableList> all(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return lists;
        });
    }

    public Opened open(Actor actor, String code) {
        return transactions.read(actor, () -> {
            EditableList list = required(actor, code);
            return new Opened(list, store.all(list), options(list), history.of(list.subject(), list.subject()));
        });
    }

    /** The form of a line that is not there yet. */
    public OpenedLine fresh(Actor actor, String code) {
        return transactions.read(actor, () -> {
            EditableList list = required(actor, code);
            adding(list);
            return new OpenedLine(list, ListLine.fresh(Map.of(), false), options(list), false, false, false, List.of());
        });
    }

    public OpenedLine one(Actor actor, String code, String line) {
        return transactions.read(actor, () -> {
            EditableList list = required(actor, code);
            List<ListLine> all = store.all(list);
            ListLine now = find(all, line);
            return new OpenedLine(list, now, options(list), ListPolicy.mayRetire(list, now, all), ListPolicy.mayOffer(list, now), above(list, all, now) >= 0,
                    history.of(list.subject(), line));
        });
    }

    /** Adds a line; in force at once when its three languages are there. @param id made by the form. @return the line as kept */
    public ListLine add(Actor actor, String code, String id, ListLine typed) {
        return transactions.write(actor, () -> {
            EditableList list = required(actor, code);
            Sql add = adding(list);
            ListLine clean = ListPolicy.clean(list, typed, null, codes(list));
            List<ListLine> all = store.all(list);
            ListLine line = clean.named(list.freshCode(clean, id)).at(10 + all.stream().mapToInt(ListLine::place).max().orElse(0));
            if (store.add(add, list, line)) {
                history.keep(actor, list.subject(), line.code(), Map.of(), fields(list, line));
                list.changed(line);
            } else if (all.stream().noneMatch(one -> one.code().equals(line.code()) && fields(list, one).equals(fields(list, line)))) {
                throw Refusal.invalid(list.columns().getFirst().fields().getFirst(), "list.refusal.there");
            }
            return line;
        });
    }

    public void keep(Actor actor, String code, ListLine typed) {
        change(actor, code, typed.code(), (list, now) -> ListPolicy.clean(list, now.with(typed.values(), typed.toCheck()).read(typed.version()), now, codes(list)));
    }

    /** Out of force it is offered no more; where it was used it stays. */
    public void retire(Actor actor, String code, String line) {
        change(actor, code, line, (list, now) -> {
            if (now.active() && !ListPolicy.mayRetire(list, now, store.all(list))) {
                throw Refusal.conflict("list.refusal.last");
            }
            return now.inForce(false);
        });
    }

    public void offer(Actor actor, String code, String line) {
        change(actor, code, line, (list, now) -> {
            if (!now.active() && !ListPolicy.mayOffer(list, now)) {
                throw Refusal.conflict("list.refusal.incomplete");
            }
            return now.inForce(true);
        });
    }

    /** One place up among its own. */
    public void up(Actor actor, String code, String line) {
        transactions.write(actor, () -> {
            EditableList list = required(actor, code);
            List<ListLine> all = new ArrayList<>(store.all(list));
            ListLine now = find(all, line);
            int above = above(list, all, now);
            if (above < 0) {
                return;
            }
            Collections.swap(all, above, all.indexOf(now));
            for (int i = 0; i < all.size(); i++) {
                int place = 10 * (i + 1);
                if (all.get(i).place() != place) {
                    store.change(list, all.get(i).at(place));
                }
            }
            history.keep(actor, list.subject(), line, "list.place", "" + (above + 2), "" + (above + 1));
            list.changed(now);
        });
    }

    private interface Becomes {
        ListLine from(EditableList list, ListLine now);
    }

    private void change(Actor actor, String code, String line, Becomes becomes) {
        transactions.write(actor, () -> {
            EditableList list = required(actor, code);
            ListLine now = find(store.all(list), line);
            ListLine after = becomes.from(list, now);
            if (!store.change(list, after)) {
                throw Refusal.conflict("list.refusal.conflict");
            }
            history.keep(actor, list.subject(), line, fields(list, now), fields(list, after));
            list.changed(after);
        });
    }

    private EditableList required(Actor actor, String code) {
        EditableList list = lists.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
        duties.require(actor, list.editors().toArray(Hat.Role[]::new));
        return list;
    }

    private static Sql adding(EditableList list) {
        return list.add().orElseThrow(Refusal::notFound);
    }

    private static ListLine find(List<ListLine> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The line it would change places with, or less than nothing; what the program names keeps the program's order. */
    private static int above(EditableList list, List<ListLine> all, ListLine now) {
        int above = all.indexOf(now) - 1;
        return list.namedBy().isEmpty() && above >= 0 && ListPolicy.group(list, all.get(above)).equals(ListPolicy.group(list, now)) ? above : -1;
    }

    private static Map<String, List<Option>> options(EditableList list) {
        return list.columns().stream().filter(column -> column.kind() == Kind.CHOICE && column.choices().isEmpty())
                .collect(Collectors.toMap(ListColumn::key, column -> list.options(column.key())));
    }

    private static Map<String, Set<String>> codes(EditableList list) {
        return options(list).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream().map(Option::value).collect(Collectors.toSet())));
    }

    private static Map<String, String> fields(EditableList list, ListLine line) {
        var fields = new LinkedHashMap<String, String>();
        for (ListColumn column : list.columns()) {
            for (String field : column.fields()) {
                String value = line.value(field);
                if (!value.isEmpty()) {
                    fields.put("list." + field, said(column, value));
                }
            }
        }
        if (list.retires()) {
            fields.put("list.active", yes(line.active()));
        }
        if (list.checks()) {
            fields.put("list.toCheck", yes(line.toCheck()));
        }
        return fields;
    }

    /** What the program words itself is told in the reader's language. */
    private static String said(ListColumn column, String value) {
        return column.kind() == Kind.YES_NO ? yes(value.equals("true")) : column.choices().isEmpty() ? value : "list." + column.key() + "." + value;
    }

    private static String yes(boolean yes) {
        return yes ? "admin.yes" : "admin.no";
    }
}
