package brussels.boost.territory.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.Figure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The grids as data: units with their numbers, names and days, and the figures told of them. No unit is ever deleted. */
@Component
public class ManageUnits {
    private static final String SUBJECT = "territory.unit";
    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final UnitStore units;
    private final FigureStore figures;

    ManageUnits(Transactions transactions, Duties duties, History history, UnitStore units, FigureStore figures) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.units = units;
        this.figures = figures;
    }

    /** A unit to look at and change. @param under the units it may be listed under */
    public record Opened(Entry entry, List<Entry> under, List<UnitStore.Part> parts, List<Figure> figures, List<Measure> measures, List<History.Line> history) {}

    /** A figure as typed. */
    public record Typed(String key, String year, String value, String source, boolean checked) {
        public static final Typed NOTHING = new Typed("population", "", "", "", true);
    }

    /** The units of one grid, and the names of what they are listed under. */
    public record Listed(List<Entry> entries, List<Entry> under) {}

    public List<UnitStore.Count> grids(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return units.grids();
        });
    }

    public Listed list(Actor actor, Grid grid) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Listed(units.of(grid), under(grid));
        });
    }

    /** A unit that is not there yet. */
    public Opened fresh(Actor actor, Grid grid) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Opened(new Entry("", grid, "", "", "", null, null, null, "", false, 0), under(grid), List.of(), List.of(), List.of(), List.of());
        });
    }

    public Opened read(Actor actor, String code) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Entry entry = one(code);
            return new Opened(entry, under(entry.grid()), units.wholes(code), figures.of(code), figures.measures(), history.of(SUBJECT, code));
        });
    }

    /** @return its code */
    public String keep(Actor actor, Entry typed) {
        Entry clean = typed.clean();
        checked(clean);
        return transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            boolean fresh = clean.version() == 0;
            Entry kept = fresh ? UnitCodes.coded(clean) : clean;
            if (units.numbered(kept)) {
                throw Refusal.invalid("official", "units.refusal.numbered");
            }
            String under = kept.listedUnder();
            if (under != null && units.one(under).filter(whole -> whole.grid() == UnitCodes.listing(kept.grid())).isEmpty()) {
                throw Refusal.invalid("under", "units.refusal.under");
            }
            Map<String, String> was = fresh ? Map.of() : one(kept.code()).fields();
            if (fresh ? !units.add(kept) : !units.change(kept)) {
                throw fresh ? Refusal.invalid("nameFr", "units.refusal.there") : Refusal.conflict("units.conflict");
            }
            history.keep(actor, SUBJECT, kept.code(), was, kept.fields());
            return kept.code();
        });
    }

    public void figure(Actor actor, String code, Typed typed) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            one(code);
            Figure figure = figure(typed);
            String was = told(code, typed.key(), figure.year());
            figures.keep(code, figure);
            history.keep(actor, SUBJECT, code, "units.figure", was.isEmpty() ? null : was, told(code, typed.key(), figure.year()));
        });
    }

    public void forget(Actor actor, String code, String key, int year) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            String was = told(code, key, year);
            figures.forget(code, key, year);
            history.keep(actor, SUBJECT, code, "units.figure", was.isEmpty() ? null : was, null);
        });
    }

    private Figure figure(Typed typed) {
        Measure measure = figures.measures().stream().filter(one -> one.key().equals(typed.key())).findFirst().orElseThrow(Refusal::notFound);
        Map<String, String> wrong = new TreeMap<>();
        if (!typed.year().strip().matches("(19|20)\\d\\d")) {
            wrong.put("year", "units.refusal.year");
        }
        String value = typed.value().replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            wrong.put("value", "units.refusal.value");
        }
        if (typed.source().isBlank() || typed.source().length() > LONGEST) {
            wrong.put("figureSource", "units.refusal.source");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Figure(measure, Integer.parseInt(typed.year().strip()), new BigDecimal(value), typed.source().strip(), typed.checked());
    }

    private String told(String code, String key, int year) {
        return figures.of(code).stream().filter(one -> one.measure().key().equals(key) && one.year() == year).findFirst()
                .map(one -> one.measure().nameFr() + " " + one.told()).orElse("");
    }

    private List<Entry> under(Grid grid) {
        Grid listing = UnitCodes.listing(grid);
        return listing == null ? List.of() : units.of(listing);
    }

    private Entry one(String code) {
        return units.one(code).orElseThrow(() -> Refusal.absent("territory.refusal.absent"));
    }

    private static void checked(Entry entry) {
        Map<String, String> wrong = new TreeMap<>();
        if (entry.nameFr().isEmpty() || entry.nameFr().length() > LONGEST) {
            wrong.put("nameFr", "units.refusal.name");
        }
        if (entry.nameNl().isEmpty() || entry.nameNl().length() > LONGEST) {
            wrong.put("nameNl", "units.refusal.name");
        }
        if (entry.grid() == Grid.SECTOR && entry.official().isEmpty()) {
            wrong.put("official", "units.refusal.official");
        }
        if (entry.source().isEmpty()) {
            wrong.put("source", "units.refusal.source");
        }
        if (entry.from() != null && entry.until() != null && entry.until().isBefore(entry.from())) {
            wrong.put("until", "units.refusal.until");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
