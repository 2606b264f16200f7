package brussels.boost.hsds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.PublishedEntry;
import brussels.boost.directory.PublishedNeed;
import brussels.boost.directory.PublishedSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.importing.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final Path SCHEMAS = Path.of("../shared/data/hsds/3.0/schema");
    private static final ServiceId ID = ServiceId.fresh();
    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROUNDS = "[{\"name_fr\":\"Gare du Test, hall\",\"name_nl\":\"Teststation, hal\",\"unit\":\"ins:21004\",\"opening_hours\":\"Mo,We 18:00-20:00\",\"latitude\":\"50.86\",\"longitude\":\"4.36\"},"
            + "{\"name_fr\":\"Place de la Maquette\",\"opening_hours\":\"sur rendez-vous\"}]";
    private static final List<PublishedSource> SOURCES = List.of(new PublishedSource("Liste", "ODbL 1.0", "© x", "https://example.org"));

    private static Tables tables() {
        var facts = new HashMap<>(Map.of("name_fr", "Écoute, \"ici\"", "name_nl", "Luisteren", "description_fr", "Une ligne\nune autre", "organization_fr", "Asbl Fictive", "street_fr", "Rue du Modèle 3",
                "postal_code", "1000", "city_fr", "Bruxelles", "latitude", "50.85", "longitude", "4.36"));
        facts.put("service_area", "ins:21004");
        facts.put("documents_fr", "Carte d'identité");
        facts.putAll(Map.of("phones", "02 541 31 11; 02 541 31 12", "opening_hours", "Mo,Tu 09:00-17:00; PH off", "languages", "fr; ar@Tu 09:00-12:00", "needs", "care.gp; unknown", "status", "TEMPORARILY_CLOSED",
                "wheelchair", "yes", "free", "yes", "minimum_age", "18", "other_places", "[{\"street_fr\":\"Rue Autre 1\",\"postal_code\":\"1060\",\"city_fr\":\"Saint-Gilles\",\"unit\":\"ins:21013\",\"latitude\":\"50.83\",\"longitude\":\"4.34\",\"opening_hours\":\"We 10:00-12:00\"}]"));
        facts.putAll(Map.of("kind", "MOBILE_TEAM", "contact_title", "Coordination de l'équipe", "unit", "ins:21004", "rounds", ROUNDS));
        var rows = new EntryRows("fr", List.of(new PublishedNeed("care", "", Map.of("fr", "Soins")), new PublishedNeed("care.gp", "care", Map.of("fr", "Médecin"))));
        var weeks = Map.of("Mo,Tu 09:00-17:00; PH off", List.of(new PublishedEntry.Open(DayOfWeek.MONDAY, 540, 1020), new PublishedEntry.Open(DayOfWeek.TUESDAY, 540, 1020)),
                "We 10:00-12:00", List.of(new PublishedEntry.Open(DayOfWeek.WEDNESDAY, 600, 720)),
                "Mo,We 18:00-20:00", List.of(new PublishedEntry.Open(DayOfWeek.MONDAY, 1080, 1200), new PublishedEntry.Open(DayOfWeek.WEDNESDAY, 1080, 1200)));
        rows.add(new PublishedEntry(ID, facts, weeks, LocalDate.of(2026, 4, 1),
                Instant.parse("2026-04-02T10:00:00Z")));
        return rows.tables();
    }

    @Test
    void what_goes_out_comes_in_again_the_same_as_tables_and_as_json() {
        for (byte[] file : List.of(PackageFiles.zip(tables(), SOURCES), PackageFiles.json(tables(), SOURCES))) {
            var values = new ArrayList<Map<String, String>>();
            var ids = new ArrayList<String>();
            Reading.read(Reading.recognise(file), file, Map.of(), "fr", row -> {
                values.add(row.values());
                ids.add(row.externalId());
            });
            assertThat(ids).containsExactly(ID.toString());
            assertThat(values.getFirst()).containsEntry("name_fr", "Écoute, \"ici\"").containsEntry("description_fr", "Une ligne\nune autre").containsEntry("organization_fr", "Asbl Fictive")
                    .containsEntry("street_fr", "Rue du Modèle 3").containsEntry("latitude", "50.85").containsEntry("phones", "02 541 31 11; 02 541 31 12")
                    .containsEntry("opening_hours", "Mo,Tu 09:00-17:00; PH off").containsEntry("free", "yes").containsEntry("languages", "fr; ar").containsEntry("needs", "care.gp").containsEntry("status", "TEMPORARILY_CLOSED")
                    .containsEntry("wheelchair", "yes").containsEntry("minimum_age", "18");
            assertThat(values.getFirst()).containsEntry("kind", "MOBILE_TEAM").containsEntry("contact_title", "Coordination de l'équipe").containsEntry("unit", "ins:21004");
            assertThat(JSON.readTree(values.getFirst().getOrDefault("other_places", ""))).isEqualTo(JSON.readTree(
                    "[{\"street_fr\":\"Rue Autre 1\",\"postal_code\":\"1060\",\"city_fr\":\"Saint-Gilles\",\"unit\":\"ins:21013\",\"latitude\":\"50.83\",\"longitude\":\"4.34\",\"opening_hours\":\"We 10:00-12:00\"}]"));
            assertThat(JSON.readTree(values.getFirst().getOrDefault("rounds", ""))).isEqualTo(JSON.readTree(ROUNDS));
        }
    }

    @Test
    void both_files_say_what_the_licences_of_their_sources_ask_for() {
        assertThat(JSON.readTree(PackageFiles.json(tables(), SOURCES)).path("sources").path(0).path("attribution").asString()).isEqualTo("© x");
        assertThat(new String(PackageFiles.json(tables(), SOURCES), StandardCharsets.UTF_8)).contains("ODbL 1.0");
    }

    @Test
    void nothing_hangs_on_what_is_not_there_and_every_row_has_an_id_of_its_own() {
        Tables tables = tables();
        var references = Map.of("organization_id", "organizations", "service_id", "services", "location_id", "locations", "taxonomy_id", "taxonomies", "taxonomy_term_id", "taxonomy_terms");
        for (var table : Tables.COLUMNS.entrySet()) {
            assertThat(tables.of(table.getKey())).as(table.getKey()).isNotEmpty().extracting(row -> row.get("id")).doesNotHaveDuplicates();
            for (var row : tables.of(table.getKey())) {
                assertThat(table.getValue()).containsAll(row.keySet());
                references.forEach((column, to) -> assertThat(tables.of(to).stream().map(other -> other.get("id")).toList()).as(column).containsAll(row.containsKey(column) ? List.of(row.get(column)) : List.of()));
            }
        }
    }

    @Test
    void every_row_keeps_to_the_schema_of_the_standard() throws IOException {
        Assumptions.assumeTrue(Files.exists(SCHEMAS), "no schemas of HSDS beside this copy of the program");
        Tables tables = tables();
        for (String table : Tables.COLUMNS.keySet()) {
            String name = Map.of("taxonomies", "taxonomy", "addresses", "address", "accessibility", "accessibility", "service_at_location", "service_at_location").getOrDefault(table, table.replaceAll("s$", ""));
            JsonNode schema = JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".json"), StandardCharsets.UTF_8));
            for (var row : tables.of(table)) {
                schema.path("required").valueStream().forEach(required -> assertThat(row).as(table).containsKey(required.asString()));
                row.forEach((column, value) -> {
                    JsonNode property = schema.path("properties").path(column);
                    assertThat(property.isMissingNode()).as(table + "." + column).isFalse();
                    List<String> words = property.path("enum").valueStream().map(JsonNode::asString).toList();
                    assertThat(words.isEmpty() || words.contains(value)).as(table + "." + column + " " + value).isTrue();
                    assertThat(property.path("format").asString("").equals("uuid") && !value.matches("[0-9a-f-]{36}")).as(column).isFalse();
                });
            }
        }
    }
}
