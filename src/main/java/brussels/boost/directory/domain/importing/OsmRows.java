package brussels.boost.directory.domain.importing;

import brussels.boost.directory.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Places of OpenStreetMap, one a line. */
final class OsmRows {
    /** Columns of exports that name the kind of place, in the order of how much they say. */
    private static final List<String> KINDS = List.of("type", "healthcare", "amenity", "shop", "office", "leisure");
    /** What hardly helps anybody who is ill: taken, but marked. */
    private static final Set<String> UNLIKELY = Set.of("bar", "cafe", "restaurant", "cinema", "art", "veterinary", "recycling", "copyshop", "fire_station");

    private OsmRows() {}

    static boolean fits(List<String> header) {
        return header.contains("lat") && header.contains("lon") && (header.contains("osm_local_id") || header.contains("osm_id") || header.contains("@id"));
    }

    static void read(Table table, Consumer<ReadRow> each) {
        List<String> header = table.header();
        table.rows(line -> {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
                cells.put(header.get(i).toLowerCase(Locale.ROOT), line.cells().get(i));
            }
            each.accept(row(line.line(), cells));
        });
    }

    private static ReadRow row(int line, Map<String, String> cells) {
        var row = new RowMaker();
        name(row, cells);
        row.names(Fact.ORGANIZATION, cells.get("operator"), "");
        row.names(Fact.STREET, cells.get("street"), cells.getOrDefault("housenumber", ""));
        row.names(Fact.CITY, cells.get("city"), "");
        row.put("postal_code", cells.get("postcode"));
        String commune = cells.getOrDefault("nis5", "");
        if (commune.matches("210\\d\\d")) {
            row.put("unit", "ins:" + commune);
        }
        row.put("latitude", cells.get("lat"));
        row.put("longitude", cells.get("lon"));
        row.put("phones", cells.get("phone"));
        row.put("email", cells.get("email"));
        row.put("website", cells.get("website"));
        row.put("opening_hours", cells.get("opening_hours"));
        // "limited" is neither yes nor no: better say nothing
        if (Set.of("yes", "no").contains(cells.getOrDefault("wheelchair", ""))) {
            row.put("wheelchair", cells.get("wheelchair"));
        }
        row.put("alternate_name", cells.getOrDefault("speciality", "").replace('_', ' '));
        row.checked(cells.get("check_date"));
        String type = kind(cells);
        row.put("needs", OsmNeeds.of(type, cells.getOrDefault("social_facility", ""), cells.getOrDefault("speciality", cells.getOrDefault("healthcare:speciality", ""))));
        if (UNLIKELY.contains(type)) {
            row.note("unlikely");
        }
        return row.row(line, cells.getOrDefault("osm_local_id", cells.getOrDefault("osm_id", cells.getOrDefault("@id", ""))));
    }

    /** {@code amenity=pharmacy} in a column of its own, or the value in one named like the key. */
    private static String kind(Map<String, String> cells) {
        return KINDS.stream().map(key -> cells.getOrDefault(key, "").replaceAll("^.*=", "").strip()).filter(value -> !value.isEmpty() && !value.equals("yes"))
                .findFirst().orElse("");
    }

    private static void name(RowMaker row, Map<String, String> cells) {
        row.put("name_fr", cells.get("name_fr"));
        row.put("name_nl", cells.get("name_nl"));
        if (row.has("name_fr") || row.has("name_nl")) {
            return;
        }
        List<String> both = Clean.bilingual(Clean.line(cells.getOrDefault("name", "")));
        if (both.size() == 2 && Clean.dutch(both.get(1)) && !Clean.dutch(both.get(0))) {
            row.put("name_fr", both.get(0));
            row.put("name_nl", both.get(1));
        } else {
            String name = cells.getOrDefault("name", "");
            row.put(Clean.dutch(name) ? "name_nl" : "name_fr", name);
        }
    }
}
