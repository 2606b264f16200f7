package brussels.boost.directory.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final Path EXAMPLES = Path.of("../shared/data/hsds/3.0/examples");

    private static List<ReadRow> read(byte[] bytes, Map<Integer, String> columns) {
        var rows = new ArrayList<ReadRow>();
        Reading.read(Reading.recognise(bytes), bytes, columns, "fr", rows::add);
        return rows;
    }

    private static ReadRow only(byte[] bytes) {
        List<ReadRow> rows = read(bytes, Map.of());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static byte[] example(String name) {
        Path file = EXAMPLES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no examples of HSDS beside this copy of the program");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_package_of_hsds_1_1_says_the_same_in_its_older_words() {
        var files = new HashMap<>(Map.of("datapackage.json", "{}",
                "organizations.csv", "id,name,alternate_name,description,email,url\no1,Asbl Fictive,,,info@example.org,http://example.org\n",
                "services.csv", "id,organization_id,program_id,location_id,name,status,fees,accreditations,licenses\ns1,o1,p1,l1,Aide au logement,active,,,\n",
                "services_at_location.csv", "id,service_id,location_id\na1,s1,l1\n",
                "locations.csv", "id,organization_id,name,latitude,longitude\nl1,o1,Maison,50.85,4.36\n",
                "physical_addresses.csv", "id,location_id,attention,address_1,address_2,city,state_province,postal_code,country\nx1,l1,,Rue du Modèle 3,,Bruxelles,BRU,1000,BE\n",
                "postal_addresses.csv", "id,location_id,attention,address_1,city,postal_code\nx0,l1,,Boîte postale 9,Bruxelles,1040\n",
                "regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\nh1,s1,1,09:00:00,17:00:00\nh2,s1,2,09:00:00,17:00:00\n"));
        files.putAll(Map.of("languages.csv", "id,service_id,location_id,language\ng1,s1,,Arabe\ng2,s1,,English\n",
                "eligibility.csv", "id,service_id,eligibility\ne1,s1,Adultes\n", "payments_accepted.csv", "id,service_id,payment\np1,s1,Gratuit\n",
                "accessibility_for_disabilities.csv", "id,location_id,accessibility,details\nw1,l1,wheelchair,Rampe à l'entrée\n",
                "taxonomy.csv", "id,name,parent_id,parent_name,vocabulary\nt1,Logement,,,AIRS\n", "services_taxonomy.csv", "id,service_id,taxonomy_id,taxonomy_detail\ny1,s1,t1,\n",
                "phones.csv", "id,location_id,service_id,organization_id,contact_id,number,extension\nn1,,s1,,,02 541 31 11,\n"));
        ReadRow row = only(Packed.zip(files));
        assertThat(row.values()).containsEntry("name_fr", "Aide au logement").containsEntry("street_fr", "Rue du Modèle 3").containsEntry("postal_code", "1000")
                .containsEntry("opening_hours", "Mo,Tu 09:00-17:00").containsEntry("languages", "ar; en").containsEntry("eligibility_fr", "Adultes")
                .containsEntry("fees_fr", "Gratuit").containsEntry("wheelchair", "yes").containsEntry("alternate_name", "Logement").containsEntry("phones", "02 541 31 11")
                .containsEntry("organization_fr", "Asbl Fictive").containsEntry("website", "http://example.org");
    }

    @Test
    void hours_of_neither_the_week_nor_the_month_keep_their_own_words() {
        ReadRow row = hours("1,s1,WEEKLY,1,\"MO,WE\",09:00,12:00,,,,\n2,s1,MONTHLY,1,1TU,14:00,16:00,,,,\n3,s1,WEEKLY,2,TH,14:00,16:00,,,,Un jeudi sur deux\n4,s1,,,,,,,,,Sur rendez-vous\n");
        assertThat(row.values()).containsEntry("opening_hours", "Mo,We 09:00-12:00, Tu[1] 14:00-16:00").containsEntry("hours_note_fr", "Un jeudi sur deux; Sur rendez-vous");
        assertThat(row.notes()).contains("hours").doesNotContain("over");
        OpeningHours known = OpeningHours.read(row.values().getOrDefault("opening_hours", "")).orElseThrow();
        assertThat(known.on(LocalDate.of(2026, 12, 1)).open()).containsExactly(new Span(840, 960));
        assertThat(known.on(LocalDate.of(2026, 12, 8)).open()).isEmpty();
    }

    @Test
    void hours_hold_from_their_day_until_their_day_and_those_that_are_over_are_left_out() {
        ReadRow row = hours("1,s1,WEEKLY,1,MO,09:00,12:00,2020-01-01,,,\n2,s1,WEEKLY,1,MO,14:00,16:00,2098-07-01,2098-08-31,,\n"
                + "3,s1,WEEKLY,1,FR,10:00,11:00,2099-01-01,,,\n4,s1,WEEKLY,1,SU,10:00,11:00,,,20200101T000000Z,\n");
        assertThat(row.values()).containsEntry("opening_hours", "Mo 09:00-12:00, 2098 Jul 01-2098 Aug 31 Mo 14:00-16:00, 2099 Jan 01+ Fr 10:00-11:00");
        assertThat(row.notes()).contains("over");
        OpeningHours known = OpeningHours.read(row.values().getOrDefault("opening_hours", "")).orElseThrow();
        assertThat(known.on(LocalDate.of(2098, 7, 7)).open()).containsExactly(new Span(540, 720), new Span(840, 960));
        assertThat(known.on(LocalDate.of(2098, 9, 1)).open()).containsExactly(new Span(540, 720));
        assertThat(known.on(LocalDate.of(2098, 12, 26)).open()).isEmpty();
        assertThat(known.on(LocalDate.of(2099, 1, 2)).open()).containsExactly(new Span(600, 660));
    }

    @Test
    void holidays_of_1_1_close_or_change_the_days_to_come() {
        ReadRow row = only(Packed.zip(Map.of("services.csv", "id,name\ns1,Consultation\n", "regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\n1,s1,Thursday,09:00,12:00\n2,s1,5,09:00,12:00\n",
                "holiday_schedules.csv", "id,service_id,closed,opens_at,closes_at,start_date,end_date\n1,s1,Y,,,2099-12-24,2099-12-26\n2,s1,N,10:00,11:00,2099-12-31,2099-12-31\n3,s1,Y,,,2020-12-24,2020-12-26\n")));
        assertThat(row.values()).containsEntry("opening_hours", "Th,Fr 09:00-12:00; 2099 Dec 24-2099 Dec 26 off; 2099 Dec 31 10:00-11:00");
        OpeningHours known = OpeningHours.read(row.values().getOrDefault("opening_hours", "")).orElseThrow();
        assertThat(known.on(LocalDate.of(2099, 12, 25)).open()).isEmpty();
        assertThat(known.on(LocalDate.of(2099, 12, 31)).open()).containsExactly(new Span(600, 660));
        assertThat(known.on(LocalDate.of(2099, 12, 18)).open()).containsExactly(new Span(540, 720));
    }

    private static ReadRow hours(String schedules) {
        return only(Packed.zip(Map.of("service.csv", "id,name\ns1,Consultation\n", "schedule.csv", "id,service_id,freq,interval,byday,opens_at,closes_at,valid_from,valid_to,until,description\n" + schedules)));
    }

    @Test
    void a_spreadsheet_keeps_dates_times_and_telephones_as_numbers() {
        byte[] book = Packed.workbook("<row r=\"1\">" + Packed.text("A1", "Nom") + Packed.text("B1", "Tél") + Packed.text("C1", "Vérifié") + Packed.text("D1", "Places") + "</row>"
                + "<row r=\"2\">" + Packed.text("A2", "Maison Fictive") + Packed.number("B2", "3.225413111E10", 0) + Packed.number("C2", "46113", 1) + Packed.number("D2", "3.0", 0) + "</row>"
                + "<row r=\"3\">" + Packed.text("A3", "Sans date") + Packed.text("B3", "02 541 31 12 / 0470 12 34 56") + "</row>");
        List<ReadRow> rows = read(book, Map.of(0, "name_fr", 1, "phones", 2, "checked_on", 3, "free_places"));
        assertThat(rows.get(0).values()).containsEntry("name_fr", "Maison Fictive").containsEntry("free_places", "3");
        assertThat(rows.get(0).checkedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(rows.get(1).values()).containsEntry("phones", "02 541 31 12; 0470 12 34 56");
    }

    @Test
    void organisations_with_their_services_and_services_at_a_place_are_read_as_services() {
        ReadRow row = only("""
                {"id": "o1", "name": "Asbl Fictive", "legal_status": "asbl", "services": [{"id": "s1", "name": "Écoute", "status": "active"}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(row.values()).containsEntry("name_fr", "Écoute").containsEntry("organization_fr", "Asbl Fictive");
        ReadRow there = only("""
                {"id": "a1", "service": {"id": "s1", "name": "Écoute"}, "location": {"id": "l1", "latitude": 50.85, "longitude": 4.35},
                 "schedules": [{"byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(there.values()).containsEntry("latitude", "50.85").containsEntry("opening_hours", "Tu 10:00-12:00");
    }

    @Test
    void the_published_examples_of_hsds_3_0_are_read_in_each_of_their_forms() throws IOException {
        Assumptions.assumeTrue(Files.exists(EXAMPLES), "no examples of HSDS beside this copy of the program");
        var tables = new HashMap<String, String>();
        try (var files = Files.list(EXAMPLES.resolve("csv"))) {
            for (Path file : files.toList()) {
                tables.put("csv/" + file.getFileName(), Files.readString(file));
            }
        }
        for (byte[] form : List.of(Packed.zip(tables), example("tabular.json"), example("service_full.json"), example("organization_full.json"), example("service_at_location_full.json"))) {
            ReadRow row = only(form);
            assertThat(row.values()).containsEntry("name_fr", "Community Counselling").containsKeys("phones");
        }
        // its hours held until 2005
        assertThat(only(Packed.zip(tables)).notes()).contains("over");
        assertThat(only(Packed.zip(tables)).values()).doesNotContainKey("opening_hours").containsEntry("contact_title", "Reception Manager").containsEntry("languages", "ur").containsEntry("wheelchair", "yes");
        assertThat(only(example("service_list.json")).values()).containsEntry("organization_fr", "Example Organization Inc.");
    }
}
