package brussels.boost.territory.domain;

import brussels.boost.platform.settings.StartRefused;
import brussels.boost.territory.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON file of units with their borders, as the Region, Statbel or OpenStreetMap name what they say of them. */
record TerritoryFile(List<Feature> features) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One unit of the file.
     *
     * @param official its number
     * @param wholes names, numbers or codes of what it is part of: the communes, the district, the basin
     * @param area in km²
     */
    record Feature(Grid grid, @Nullable String official, String nameFr, String nameNl, List<String> wholes, @Nullable Double area, String rings) {}

    /** @param grid of every unit of it; null where a commune is what carries {@code nis5}, and a district what does not */
    static TerritoryFile read(Path file, @Nullable Grid grid) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("there is no file " + file);
        }
        JsonNode whole;
        try {
            whole = JSON.readTree(Files.readString(file));
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            throw new StartRefused(file + " is not GeoJSON: it cannot be read as JSON", e);
        }
        if (!"FeatureCollection".equals(whole.path("type").asString("")) || whole.path("features").isEmpty()) {
            throw new StartRefused(file + " is not a GeoJSON FeatureCollection with features");
        }
        List<Feature> features = new ArrayList<>();
        for (JsonNode feature : whole.path("features")) {
            features.add(feature(feature, features.size() + 1, grid));
        }
        return new TerritoryFile(features);
    }

    private static Feature feature(JsonNode feature, int number, @Nullable Grid wanted) {
        JsonNode said = feature.path("properties");
        String name = first(said, "name_fr", "tx_sector_descr_fr", "tx_munty_descr_fr");
        if (name == null) {
            throw new StartRefused("feature " + number + " has no name_fr; nothing was changed");
        }
        Grid grid = wanted != null ? wanted : first(said, "nis5") == null ? Grid.DISTRICT : Grid.COMMUNE;
        String official = switch (grid) {
            case SECTOR -> first(said, "code", "cd_sector");
            case COMMUNE -> first(said, "nis5", "cd_munty_refnis", "cd_refnis", "code");
            default -> first(said, "code", "mdrc");
        };
        if (grid == Grid.SECTOR && official == null) {
            throw new StartRefused(name + " has no code of its sector (code or cd_sector); nothing was changed");
        }
        JsonNode geometry = feature.path("geometry");
        String kind = geometry.path("type").asString("");
        JsonNode coordinates = geometry.path("coordinates");
        if (kind.equals("Polygon")) {
            coordinates = JSON.createArrayNode().add(coordinates);
        } else if (!kind.equals("MultiPolygon")) {
            throw new StartRefused(name + " has no polygon but " + (kind.isEmpty() ? "nothing" : kind) + "; nothing was changed");
        }
        if (!Borders.of(coordinates).inBrussels()) {
            throw new StartRefused(name + " does not lie in Brussels: the file must hold degrees (WGS84: longitude, latitude); nothing was changed");
        }
        List<String> wholes = new ArrayList<>();
        said.path("communes_en").forEach(commune -> wholes.add(commune.asString("").equals("City of Brussels") ? "Bruxelles" : commune.asString("")));
        Stream.of(grid == Grid.COMMUNE ? null : first(said, "cd_munty_refnis", "cd_refnis", "nis5"), first(said, "commune"), first(said, "district"), first(said, "care_district"), first(said, "basin"))
                .filter(Objects::nonNull).forEach(wholes::add);
        JsonNode area = said.path("area_km2");
        return new Feature(grid, official, name, Objects.requireNonNullElse(first(said, "name_nl", "tx_sector_descr_nl", "tx_munty_descr_nl"), name), wholes,
                area.isNumber() ? area.asDouble() : null, coordinates.toString());
    }

    private static @Nullable String first(JsonNode said, String... names) {
        return Stream.of(names).map(name -> said.path(name).asString("").strip()).filter(value -> !value.isEmpty()).findFirst().orElse(null);
    }

    /** The same name however it is written: without accents, hyphens of any length, and case. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
