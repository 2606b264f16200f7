package brussels.boost.territory.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.territory.Commune;
import brussels.boost.territory.SchematicMap;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programme's territory, part by part, for whoever is signed in. */
@Component
public class ShowTerritory {
    private final Transactions transactions;
    private final Territories territories;
    private final UnitStore units;
    private final FigureStore figures;

    ShowTerritory(Transactions transactions, Territories territories, UnitStore units, FigureStore figures) {
        this.transactions = transactions;
        this.territories = territories;
        this.units = units;
        this.figures = figures;
    }

    /**
     * What the page shows.
     *
     * @param chosen the part looked at, with its own name and what it belongs to
     * @param districts inside it, when it is a commune
     */
    public record Shown(List<Commune> communes, SchematicMap.@Nullable Shape chosen, @Nullable Unit unit, List<Unit> around, List<Unit> districts, List<Figure> figures) {}

    /** A unit of any grid: what it belongs to, and its figures. */
    public record One(Entry entry, List<Unit> around, List<Figure> figures) {}

    /** @param number of a part, 0 for the whole */
    public Shown run(Actor actor, int number) {
        return transactions.read(actor, () -> {
            var communes = territories.communes();
            if (number == 0) {
                return new Shown(communes, null, null, List.of(), List.of(), List.of());
            }
            var shape = SchematicMap.shapes().stream().filter(part -> part.number() == number).findFirst()
                    .orElseThrow(() -> Refusal.absent("territory.refusal.absent"));
            var unit = territories.unit(shape.unit()).orElseThrow(() -> Refusal.absent("territory.refusal.absent"));
            var districts = communes.stream().filter(commune -> commune.unit().code().equals(unit.code()))
                    .flatMap(commune -> commune.districts().stream()).toList();
            return new Shown(communes, shape, unit, territories.around(unit.code()), districts, figures.of(unit.code()));
        });
    }

    public One one(Actor actor, String code) {
        return transactions.read(actor, () -> {
            Entry entry = units.one(code).orElseThrow(() -> Refusal.absent("territory.refusal.absent"));
            return new One(entry, territories.around(code), figures.of(code));
        });
    }
}
