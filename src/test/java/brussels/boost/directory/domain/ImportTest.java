package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ImportTest {
    private static final String OSM = "osm_local_id,type,name,name_fr,name_nl,street,housenumber,postcode,phone,opening_hours,wheelchair,lon,lat,nis5\n";
    private static final Path REAL = Path.of("../shared/data");

    @Autowired People people;
    @Autowired Editors editors;
    @Autowired ImportFile files;
    @Autowired ApplyImport apply;
    @Autowired ReadImports read;
    @Autowired ListingReader listings;
    @Autowired ClaimStore claims;
    @Autowired Transactions transactions;

    private Actor.Professional editor;

    @BeforeEach
    void an_editor() {
        editor = people.anyNurse();
        transactions.write(editor, () -> editors.name(editor.account().value(), null));
    }

    private UUID upload(String source, byte[] content) {
        UUID id = Id.next();
        files.upload(editor, new ImportFile.Request(id, "", source, "fr", true, content));
        return id;
    }

    private Import import_(UUID id) {
        return read.look(editor, id, "NEW", 0).import_();
    }

    private Listing listing(String source, String external) {
        return transactions.read(editor, () -> listings.one(new ServiceId(claims.known("i-" + source, List.of(external)).get(external))).orElseThrow());
    }

    private static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("package/" + file.getKey()));
                zip.write(utf(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void nothing_changes_before_it_is_applied_and_the_same_file_again_changes_nothing() {
        byte[] file = utf(OSM + "1,amenity=pharmacy,,Pharmacie A,Apotheek A,Rue de la Loi - Wetstraat,3,1000,02 541 31 11,Mo-Fr 09:00-18:00,yes,4.35,50.84,21004\n"
                + "2,amenity=bar,Bar,,,,,,,,,4.35,50.84,\n3,amenity=clinic,,,,,,,,,,4.35,50.84,\n1,amenity=bank,Twice,,,,,,,,,4.35,50.84,\n");
        UUID first = upload("osm a", file);
        assertThat(import_(first).counts()).isEqualTo(new Import.Counts(2, 0, 0, 1, 2, 0));
        assertThat(transactions.read(editor, () -> claims.known("i-osm-a", List.of("1", "2")))).isEmpty();
        apply.apply(editor, first);
        Listing shown = listing("osm-a", "1");
        assertThat(shown.name("nl")).isEqualTo("Apotheek A");
        assertThat(shown.needs()).containsExactly("care.pharmacy");
        assertThat(shown.places().getFirst().streetNl()).isEqualTo("Wetstraat 3");
        assertThat(shown.phones()).containsExactly("02 541 31 11");
        assertThat(import_(upload("osm a", file)).counts()).isEqualTo(new Import.Counts(0, 0, 2, 1, 2, 0));
    }

    @Test
    void what_vanished_from_the_source_is_marked_and_stays() {
        apply.apply(editor, upload("osm b", utf(OSM + "1,amenity=bank,Un,,,,,,,,,4.35,50.84,\n2,amenity=bank,Deux,,,,,,,,,4.35,50.84,\n")));
        UUID second = upload("osm b", utf(OSM + "1,amenity=bank,Un bis,,,,,,,,,4.35,50.84,\n"));
        assertThat(import_(second).counts()).isEqualTo(new Import.Counts(0, 1, 0, 0, 0, 1));
        assertThat(read.look(editor, second, "CHANGED", 0).lines().getFirst().differences())
                .containsExactly(new ImportLine.Difference("name_fr", "Un", "Un bis"));
        apply.apply(editor, second);
        assertThat(listing("osm-b", "2").gone()).isTrue();
        assertThat(listing("osm-b", "2").name("fr")).isEqualTo("Deux");
        apply.apply(editor, upload("osm b", utf(OSM + "1,amenity=bank,Un bis,,,,,,,,,4.35,50.84,\n2,amenity=bank,Deux,,,,,,,,,4.35,50.84,\n")));
        assertThat(listing("osm-b", "2").gone()).isFalse();
    }

    @Test
    void a_table_is_mapped_once_and_recognised_the_next_time() {
        byte[] file = ("Nom;Adresse;CP;Téléphone;Remarque\n\"Café \\nde l'Été\";Rue Haute - Hoogstraat;1000;+32 (0)2 541.31.11;bla\n").getBytes(Charset.forName("windows-1252"));
        UUID first = upload("table a", file);
        var columns = files.columns(editor, first);
        assertThat(columns.guessed()).containsEntry(0, "name_fr").containsEntry(1, "street_both").containsEntry(3, "phones").containsEntry(4, "");
        assertThatThrownBy(() -> files.map(editor, first, Map.of(1, "street_both"))).isInstanceOf(Refusal.class);
        files.map(editor, first, Map.of(0, "name_fr", 1, "street_both", 3, "phones", 4, "alert_fr"));
        assertThat(import_(first).encoding()).isEqualTo("Windows-1252");
        ImportLine line = read.look(editor, first, "NEW", 0).lines().getFirst();
        assertThat(line.said()).containsEntry("name_fr", "Café de l'Été").containsEntry("street_nl", "Hoogstraat").containsEntry("phones", "02 541 31 11");
        assertThat(files.columns(editor, upload("table a", file)).guessed()).containsEntry(4, "alert_fr");
    }

    @Test
    void an_hsds_package_with_references_to_nothing_is_taken_and_says_so() throws IOException {
        UUID id = upload("hsds a", zip(Map.of("services.csv", "id,organization_id,name,description,status,assured_date\ns1,o1,Aide,Une ligne\\nune autre,active,2026-03-01\ns2,o9,Perdu,,active,\n",
                "organizations.csv", "id,name\no1,Asbl A\n", "locations.csv", "id,latitude,longitude\nl1,4.36,50.85\n",
                "service_at_location.csv", "id,service_id,location_id\na1,s1,l1\na2,s2,l9\n",
                "addresses.csv", "id,location_id,address_1,city,postal_code\nx,l1,Rue X 3 - Xstraat 3,Bruxelles - Brussel,1210\n",
                "phones.csv", "id,service_id,number\np,s1,\"\"\"+32 2 541 31 11\"\"\"\n",
                "schedules.csv", "id,service_id,byday,opens_at,closes_at\n1,s1,\"MO,TU\",09:00:00,12:00:00\n2,s1,MO,13:00:00,17:00:00\n",
                "languages.csv", "id,service_id,name,code\n1,s1,Arabe,\n")));
        apply.apply(editor, id);
        Listing shown = listing("hsds-a", "s1");
        assertThat(shown.description("fr")).isEqualTo("Une ligne\nune autre");
        assertThat(shown.hours()).isEqualTo("Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00");
        assertThat(shown.organisationFr()).isEqualTo("Asbl A");
        assertThat(shown.languages()).containsExactly("ar");
        assertThat(shown.places().getFirst().latitude()).isEqualTo(50.85);
        assertThat(read.look(editor, id, "SUSPECT", 0).lines()).filteredOn(line -> line.externalId().equals("s2")).singleElement()
                .satisfies(line -> assertThat(line.notes()).contains("organisationMissing", "placeMissing"));
    }

    @Test
    void hsds_json_nested_is_the_same_as_its_tables() {
        UUID id = upload("hsds j", utf("""
                {"contents": [{"id": "s1", "name": "Aide", "status": "temporarily closed", "organization": {"id": "o1", "name": "Asbl J"},
                  "phones": [{"id": "p", "number": "02 541 31 11"}], "schedules": [{"id": "h", "byday": "FR", "opens_at": "09:00", "closes_at": "12:00"}],
                  "service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 50.85, "longitude": 4.35, "addresses": [{"id": "x", "address_1": "Rue Y 1", "postal_code": "1060"}]}}]}]}
                """));
        apply.apply(editor, id);
        Listing shown = listing("hsds-j", "s1");
        assertThat(shown.organisationFr()).isEqualTo("Asbl J");
        assertThat(shown.hours()).isEqualTo("Fr 09:00-12:00");
        assertThat(shown.places().getFirst().unit()).isEqualTo("ins:21013");
        assertThat(shown.status().name()).isEqualTo("TEMPORARILY_CLOSED");
    }

    @Test
    void the_report_names_every_row_that_came_in_or_was_refused_after_it_is_applied() {
        UUID id = upload("osm r", utf(OSM + "1,amenity=bank,Un,,,,,,,,,4.35,50.84,\n2,amenity=bank,,,,,,,,,,4.35,50.84,\n"));
        apply.apply(editor, id);
        assertThat(read.report(editor, id)).extracting(line -> line.line() + " " + line.verdict() + " " + line.name() + line.notes())
                .containsExactly("2 NEW Un[]", "3 REFUSED [name]");
        assertThat(read.look(editor, id, "NEW", 0).lines()).singleElement().satisfies(line -> assertThat(line.service()).isNotNull());
        assertThatThrownBy(() -> read.report(people.anyNurse(), id)).isInstanceOf(Refusal.class);
    }

    @Test
    void applied_in_two_windows_or_dropped_in_the_other_it_is_written_once_or_never() {
        byte[] file = utf(OSM + "1,amenity=bank,Un,,,,,,,,,4.35,50.84,\n");
        UUID id = upload("osm w", file);
        apply.apply(editor, id);
        assertThatThrownBy(() -> apply.apply(editor, id)).isInstanceOf(Refusal.class);
        UUID dropped = upload("osm w2", file);
        apply.drop(editor, dropped);
        assertThatThrownBy(() -> apply.apply(editor, dropped)).isInstanceOf(Refusal.class);
        assertThat(transactions.read(editor, () -> claims.known("i-osm-w2", List.of("1")))).isEmpty();
        files.upload(editor, new ImportFile.Request(id, "i-osm-w", "", "fr", true, file));
        assertThat(import_(id).state()).isEqualTo(Import.State.APPLIED);
    }

    @Test
    void only_editors_import_and_no_file_unpacks_without_end() throws IOException {
        var somebody = people.anyNurse();
        assertThatThrownBy(() -> files.upload(somebody, new ImportFile.Request(Id.next(), "", "x", "fr", true, utf(OSM)))).isInstanceOf(Refusal.class);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("services.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> upload("bomb", bomb.toByteArray())).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsEntry("file", "directory.import.file.bomb"));
    }

    @Test
    void real_places_of_brussels_come_in_where_they_are_at_hand() throws IOException {
        Path file = REAL.resolve("directory/brussels-osm-care-and-community-poi.csv");
        Assumptions.assumeTrue(Files.exists(file), "no real data beside this copy of the program");
        UUID id = upload("osm real", Files.readAllBytes(file));
        var counts = import_(id).counts();
        assertThat(counts.fresh()).isGreaterThan(2800);
        assertThat(counts.fresh() + counts.refused()).isEqualTo(3012);
    }
}
