package brussels.boost.directory.web;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.search.Hit;
import brussels.boost.territory.SchematicMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers on the drawing of the territory. The drawing is not to scale: each stands in the middle of its district,
 * side by side with its neighbours there; those elsewhere are only in the list.
 *
 * @param elsewhere how many of those shown are not on the drawing
 */
public record ResultMap(List<Pin> pins, int elsewhere) {
    private static final int STEP = 34;
    private static final int A_LINE = 3;

    /** @param number of the answer in the list */
    public record Pin(int number, String name, String href, int x, int y) {}

    static ResultMap of(List<Hit> hits, List<Row> rows, Function<Row, String> href) {
        Map<String, Integer> there = new HashMap<>();
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Row row = rows.get(i);
            Optional<SchematicMap.Shape> shape = shape(hits.get(i).listing());
            if (shape.isPresent()) {
                int before = there.merge(shape.get().unit(), 1, Integer::sum) - 1;
                pins.add(new Pin(i + 1, row.name(), href.apply(row), shape.get().x() + (before % A_LINE - 1) * STEP, shape.get().y() + before / A_LINE * STEP));
            }
        }
        return new ResultMap(pins, hits.size() - pins.size());
    }

    private static Optional<SchematicMap.Shape> shape(Listing listing) {
        return listing.places().stream().flatMap(spot -> SchematicMap.shapes().stream().filter(shape -> shape.unit().equals(spot.unit()))).findFirst();
    }
}
