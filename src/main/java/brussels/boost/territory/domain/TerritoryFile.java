package brussels.boost.territory.domain;

import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON file of communes (with {@code nis5}) or districts (with {@code name_fr} and the communes they lie in). */
record TerritoryFile(List<Feature> features) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param nis the commune's number, or null for a district */
    record Feature(@Nullable String nis, String nameFr, String nameNl, List<String> communes, @Nullable Double area, String rings) {}

    static TerritoryFile read(Path file) throws IOException {
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
            features.add(feature(feature, features.size() + 1));
        }
        return new TerritoryFile(features);
    }

    private static Feature feature(JsonNode feature, int number) {
        JsonNode said = feature.path("properties");
        String name = said.path("name_fr").asString("");
        if (name.isBlank()) {
            throw new StartRefused("feature " + number + " has no name_fr; nothing was changed");
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
        List<String> communes = new ArrayList<>();
        said.path("communes_en").forEach(commune -> communes.add(commune.asString("")));
        JsonNode area = said.path("area_km2");
        String nis = said.path("nis5").asString("");
        return new Feature(nis.isEmpty() ? null : nis, name, said.path("name_nl").asString(name), communes,
                area.isNumber() ? area.asDouble() : null, coordinates.toString());
    }

    /** The same name however it is written: without accents, hyphens of any length, and case. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
