package brussels.boost.territory.domain;

import brussels.boost.territory.Grid;
import brussels.boost.territory.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit as it is administered. @param version 0 when it is not there yet */
public record Entry(String code, Grid grid, String official, String nameFr, String nameNl, @Nullable String listedUnder, @Nullable LocalDate from,
        @Nullable LocalDate until, String source, boolean checked, int version) {
    public Unit unit() {
        return new Unit(code, nameFr, nameNl);
    }

    Entry clean() {
        return new Entry(code, grid, official.strip(), nameFr.strip(), nameNl.strip(), listedUnder == null || listedUnder.isBlank() ? null : listedUnder, from, until, source.strip(), checked, version);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name.fr", nameFr);
        fields.put("name.nl", nameNl);
        fields.put("units.official", official);
        fields.put("units.under", listedUnder == null ? "" : listedUnder);
        fields.put("units.from", from == null ? "" : from.toString());
        fields.put("units.until", until == null ? "" : until.toString());
        fields.put("units.source", source);
        fields.put("units.checked", checked ? "admin.yes" : "admin.no");
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
