package brussels.boost.directory.web;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.search.Hit;
import brussels.boost.territory.Commune;
import brussels.boost.territory.SchematicMap;
import brussels.boost.territory.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers on the drawing of the territory: each where it stands in its part as far as its coordinates are known, in
 * the middle of it otherwise; those that would lie on one another are one. Those elsewhere are only in the list.
 *
 * @param names of the parts, where each is written
 * @param elsewhere how many of those shown are not on the drawing
 * @param streets where each answer lies, "longitude,latitude", by its number; for a map of streets
 * @param style of the installation's own map of streets; empty without one
 */
public record ResultMap(List<Pin> pins, List<Name> names, int elsewhere, Map<Integer, String> streets, String style) {
    private static final int APART = 34;
    private static final int A_LINE = 12;

    /** @param number of the answer in the list */
    public record Answer(int number, String name, String href) {}

    /** A part's name, in as many lines as it has words that fit nowhere else. */
    public record Name(int x, int y, List<String> lines) {}

    /** What stands in one place of the drawing. */
    public record Pin(SchematicMap.Point at, List<Answer> answers) {
        /** Its sign: a number, and how many more. */
        public String sign() {
            int more = answers.size() - 1;
            return more == 0 ? String.valueOf(answers.getFirst().number()) : answers.getFirst().number() + " +" + more;
        }

        public boolean isOne() {
            return answers.size() == 1;
        }

        /** All of them, for who hears the page. */
        public String label() {
            return answers.stream().map(answer -> answer.number() + " " + answer.name()).collect(Collectors.joining(", "));
        }

        private boolean covers(SchematicMap.Point other) {
            return Math.hypot(at.x() - other.x(), at.y() - other.y()) < APART;
        }
    }

    static ResultMap none(String style) {
        return new ResultMap(List.of(), List.of(), 0, Map.of(), style);
    }

    static ResultMap of(List<Hit> hits, List<Row> rows, List<Commune> communes, String language, String style, Function<Row, String> href) {
        Map<String, SchematicMap.Shape> shapes = shapes(communes);
        List<Pin> pins = new ArrayList<>();
        Map<Integer, String> streets = new HashMap<>();
        int drawn = 0;
        for (int i = 0; i < hits.size(); i++) {
            Answer answer = new Answer(i + 1, rows.get(i).name(), href.apply(rows.get(i)));
            List<Listing.Spot> places = hits.get(i).listing().places();
            var spot = places.stream().filter(place -> shapes.containsKey(place.unit())).findFirst();
            if (spot.isPresent()) {
                put(pins, answer, at(spot.get(), shapes));
                drawn++;
            }
            if (!style.isEmpty()) {
                places.stream().filter(place -> place.longitude() != null && place.latitude() != null).findFirst()
                        .ifPresent(place -> streets.put(answer.number(), place.longitude() + "," + place.latitude()));
            }
        }
        return new ResultMap(pins, names(communes, language), hits.size() - drawn, streets, style);
    }

    private static void put(List<Pin> pins, Answer answer, SchematicMap.Point at) {
        pins.stream().filter(pin -> pin.covers(at)).findFirst().orElseGet(() -> {
            pins.add(new Pin(at, new ArrayList<>()));
            return pins.getLast();
        }).answers().add(answer);
    }

    private static SchematicMap.Point at(Listing.Spot spot, Map<String, SchematicMap.Shape> shapes) {
        SchematicMap.Shape shape = Objects.requireNonNull(shapes.get(spot.unit()), "only what lies on the drawing");
        Double longitude = spot.longitude();
        Double latitude = spot.latitude();
        return longitude == null || latitude == null ? new SchematicMap.Point(shape) : shape.at(longitude, latitude);
    }

    /** A commune drawn whole stands for its districts too. */
    private static Map<String, SchematicMap.Shape> shapes(List<Commune> communes) {
        Map<String, SchematicMap.Shape> shapes = new HashMap<>();
        for (SchematicMap.Shape shape : SchematicMap.shapes()) {
            communes.stream().filter(commune -> commune.unit().code().equals(shape.unit())).flatMap(commune -> commune.districts().stream())
                    .map(Unit::code).forEach(district -> shapes.put(district, shape));
        }
        SchematicMap.shapes().forEach(shape -> shapes.put(shape.unit(), shape));
        return shapes;
    }

    private static List<Name> names(List<Commune> communes, String language) {
        Map<String, String> names = new HashMap<>();
        communes.stream().flatMap(commune -> Stream.concat(Stream.of(commune.unit()), commune.districts().stream()))
                .forEach(unit -> names.put(unit.code(), unit.name(language)));
        return SchematicMap.shapes().stream().map(shape -> new Name(shape.x(), shape.y(), lines(names.getOrDefault(shape.unit(), "")))).toList();
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split("(?<=[- ])")) {
            if (!lines.isEmpty() && lines.getLast().length() + word.length() <= A_LINE) {
                lines.set(lines.size() - 1, lines.getLast() + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** Whether anything can be shown. */
    public boolean isEmpty() {
        return pins.isEmpty() && streets.isEmpty();
    }
}
