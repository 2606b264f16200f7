package brussels.boost.directory.domain.importing;

import brussels.boost.directory.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers one row: cleans each value as its fact is written, and notes what looked wrong. */
final class RowMaker {
    private static final double SOUTH = 50.7;
    private static final double NORTH = 51.0;
    private static final double WEST = 4.2;
    private static final double EAST = 4.55;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private @Nullable LocalDate checkedOn;

    /** A value as it stands in the file. */
    void put(String key, @Nullable String raw) {
        Fact fact = Fact.ofKey(key).orElse(null);
        if (fact == null || raw == null || raw.isBlank()) {
            return;
        }
        boolean long_ = fact.shape() == Fact.Shape.TEXT || fact.shape() == Fact.Shape.TEXT_ONCE;
        Clean.Result result = Clean.value(fact, long_ ? Clean.text(raw) : Clean.line(raw));
        notes.addAll(result.notes());
        if (!result.value().isEmpty()) {
            values.merge(key, result.value(), (before, more) -> before.equals(more) ? before : before + (long_ ? "\n" : "; ") + more);
        }
    }

    /** A proper name that may hold both languages: {@code Rue X - Xstraat}. @param after what follows in both, such as a house number */
    void names(Fact fact, @Nullable String raw, String after) {
        List<String> both = Clean.bilingual(raw == null ? "" : Clean.line(raw));
        String tail = after.isBlank() ? "" : " " + after.strip();
        if (both.size() == 2) {
            put(fact.in("fr"), both.get(0) + tail);
            put(fact.in("nl"), both.get(1) + tail);
        } else if (!both.isEmpty()) {
            put(fact.in("fr"), both.getFirst() + tail);
        }
    }

    /** The date of the last check. */
    void checked(@Nullable String raw) {
        if (raw != null && !raw.isBlank()) {
            checkedOn = Clean.date(raw);
            if (checkedOn == null || checkedOn.isAfter(LocalDate.now(brussels.boost.platform.time.BrusselsTime.ZONE))) {
                checkedOn = null;
                note("date");
            }
        }
    }

    void note(String code) {
        notes.add(code);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** Those of these that were told. */
    Map<String, String> of(String... keys) {
        var told = new LinkedHashMap<String, String>();
        for (String key : keys) {
            if (has(key)) {
                told.put(key, get(key));
            }
        }
        return told;
    }

    /** @param externalId empty: made of the name and the place, as long as these stay */
    ReadRow row(int line, String externalId) {
        boolean named = Fact.NAME.keys().stream().anyMatch(values::containsKey);
        if (!named) {
            return ReadRow.refused(line, externalId, "name");
        }
        place();
        String id = externalId.isBlank() ? madeId() : externalId.strip();
        if (id.length() > 200) {
            return ReadRow.refused(line, id.substring(0, 200), "id");
        }
        return new ReadRow(line, id, Map.copyOf(values), checkedOn, null, new ArrayList<>(notes));
    }

    private void place() {
        String latitude = values.get("latitude");
        String longitude = values.get("longitude");
        if (latitude == null || longitude == null) {
            values.remove("latitude");
            values.remove("longitude");
            boolean addressed = values.containsKey("postal_code") || values.containsKey("unit") || values.containsKey("street_fr");
            if (!addressed && !values.containsKey("rounds")) {
                note("nowhere");
            }
            return;
        }
        double y = Double.parseDouble(latitude);
        double x = Double.parseDouble(longitude);
        if (inBrussels(x, y)) {
            values.put("latitude", longitude);
            values.put("longitude", latitude);
            note("swapped");
        } else if (!inBrussels(y, x)) {
            note("far");
        }
    }

    private static boolean inBrussels(double latitude, double longitude) {
        return latitude > SOUTH && latitude < NORTH && longitude > WEST && longitude < EAST;
    }

    private String madeId() {
        note("madeId");
        String name = values.getOrDefault("name_fr", values.getOrDefault("name_nl", values.getOrDefault("name_en", "")));
        return "~" + Integer.toHexString((name + "|" + get("street_fr") + "|" + get("postal_code")).toLowerCase(java.util.Locale.ROOT).hashCode())
                + "-" + name.substring(0, Math.min(40, name.length()));
    }
}
