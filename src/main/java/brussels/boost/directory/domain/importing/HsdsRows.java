package brussels.boost.directory.domain.importing;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.hours.OpeningHours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The services of an HSDS package, each with what hangs on it; a reference to nothing is noted, not fatal. */
final class HsdsRows {
    private static final JsonMapper JSON = new JsonMapper();

    private final HsdsTables tables;
    private final String language;
    private final Map<String, List<Map<String, String>>> organizations;
    private final Map<String, List<Map<String, String>>> locations;
    private final Map<String, List<Map<String, String>>> addresses;
    private final Map<String, List<Map<String, String>>> atLocations;
    private final Map<String, List<Map<String, String>>> terms;
    private final Map<String, Map<String, List<Map<String, String>>>> byColumn = new HashMap<>();

    /** @param language of its texts: HSDS knows one */
    HsdsRows(HsdsTables tables, String language) {
        this.tables = tables;
        this.language = language;
        this.organizations = tables.by("organization", "id");
        this.locations = tables.by("location", "id");
        this.addresses = tables.by("address", "location_id");
        this.atLocations = tables.by("service_at_location", "service_id");
        // 1.1 calls a term a taxonomy
        this.terms = tables.by(tables.of("taxonomy_term").isEmpty() ? "taxonomy" : "taxonomy_term", "id");
    }

    void read(Consumer<ReadRow> each) {
        for (var service : tables.of("service")) {
            each.accept(row(service));
        }
    }

    private ReadRow row(Map<String, String> service) {
        var row = new RowMaker();
        String id = service.getOrDefault("id", "");
        words(row, service);
        organization(row, service);
        List<Map<String, String>> places = places(row, id);
        place(row, places.isEmpty() ? Map.of() : places.getFirst());
        others(row, places);
        List<Map<String, String>> atPlaces = atLocations.getOrDefault(id, List.of());
        phones(row, service, atPlaces, places);
        hours(row, hanging("schedule", id, atPlaces, places));
        hanging("language", id, atPlaces, places).forEach(one -> row.put("languages", one.getOrDefault("code", "").isBlank()
                ? one.getOrDefault("name", one.getOrDefault("language", "")) : one.get("code")));
        of("required_document", "service_id", id).forEach(one -> row.put(Fact.DOCUMENTS.in(language), one.get("document")));
        of("eligibility", "service_id", id).forEach(one -> row.put(Fact.ELIGIBILITY.in(language), one.get("eligibility")));
        of("cost_option", "service_id", id).forEach(one -> row.put(one.getOrDefault("amount", "").matches("0(\\.0+)?") ? "free" : Fact.FEES.in(language),
                one.getOrDefault("amount", "").matches("0(\\.0+)?") ? "yes" : cost(one)));
        wheelchair(row, places);
        of("attribute", "link_id", id).forEach(one -> term(row, one));
        row.checked(service.get("assured_date"));
        return row.row(Integer.parseInt(service.getOrDefault("#", "0")), id);
    }

    /** Who also tells them in the grammar we keep is believed; what is not said by the week is left to its own words. */
    private void hours(RowMaker row, List<Map<String, String>> schedules) {
        String told = schedules.stream().map(one -> one.getOrDefault("description", "")).distinct().count() == 1 ? schedules.getFirst().getOrDefault("description", "") : "";
        if (told.matches(".*\\d:\\d\\d.*") && OpeningHours.read(told).isPresent()) {
            row.put("opening_hours", told);
            return;
        }
        List<Map<String, String>> weekly = schedules.stream().filter(HsdsHours::isWeekly).toList();
        row.put("opening_hours", HsdsHours.of(weekly));
        schedules.stream().filter(one -> !HsdsHours.isWeekly(one)).forEach(one -> {
            row.note("hours");
            row.put(Fact.HOURS_NOTE.in(language), one.getOrDefault("description", one.get("notes")));
        });
    }

    private static String cost(Map<String, String> option) {
        String amount = (option.getOrDefault("amount", "") + " " + option.getOrDefault("currency", "").toUpperCase(java.util.Locale.ROOT)).strip();
        return Stream.of(option.getOrDefault("option", ""), option.getOrDefault("amount", "").isBlank() ? "" : amount, option.getOrDefault("amount_description", ""))
                .filter(part -> !part.isBlank()).collect(java.util.stream.Collectors.joining(", "));
    }

    private void wheelchair(RowMaker row, List<Map<String, String>> places) {
        places.stream().limit(1).flatMap(place -> of("accessibility", "location_id", place.getOrDefault("id", "")).stream())
                .map(one -> (one.getOrDefault("description", "") + " " + one.getOrDefault("details", "")).toLowerCase(java.util.Locale.ROOT))
                .filter(text -> text.matches("(?s).*(wheelchair|fauteuil|rolstoel).*")).findFirst()
                .ifPresent(text -> row.put("wheelchair", text.matches("(?s).*(wheelchair=no|no wheelchair|not |pas |sans |geen |niet ).*") ? "no" : "yes"));
    }

    private void words(RowMaker row, Map<String, String> service) {
        row.put(Fact.NAME.in(language), service.get("name"));
        row.put("alternate_name", service.get("alternate_name"));
        row.put(Fact.DESCRIPTION.in(language), service.get("description"));
        row.put(Fact.ELIGIBILITY.in(language), service.get("eligibility_description"));
        row.put(Fact.APPLICATION.in(language), service.get("application_process"));
        row.put(Fact.FEES.in(language), service.getOrDefault("fees_description", service.get("fees")));
        row.put(Fact.ALERT.in(language), service.get("alert"));
        row.put(Fact.WAIT.in(language), service.get("wait_time"));
        row.put("email", service.get("email"));
        row.put("website", service.get("url"));
        row.put("status", service.get("status"));
        row.put("minimum_age", service.get("minimum_age"));
        row.put("maximum_age", service.get("maximum_age"));
    }

    private void organization(RowMaker row, Map<String, String> service) {
        String id = service.getOrDefault("organization_id", "");
        List<Map<String, String>> found = organizations.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            if (!id.isEmpty()) {
                row.note("organisationMissing");
            }
            return;
        }
        row.names(Fact.ORGANIZATION, found.getFirst().get("name"), "");
        if (!row.has("email")) {
            row.put("email", found.getFirst().get("email"));
        }
        if (!row.has("website")) {
            row.put("website", found.getFirst().getOrDefault("website", found.getFirst().get("url")));
        }
    }

    private List<Map<String, String>> places(RowMaker row, String service) {
        var places = new ArrayList<Map<String, String>>();
        for (var at : atLocations.getOrDefault(service, List.of())) {
            List<Map<String, String>> found = locations.getOrDefault(at.getOrDefault("location_id", ""), List.of());
            if (found.isEmpty()) {
                row.note("placeMissing");
            } else {
                places.add(found.getFirst());
            }
        }
        return places;
    }

    private void place(RowMaker row, Map<String, String> location) {
        Map<String, String> address = address(location);
        row.names(Fact.STREET, address.getOrDefault("address_1", ""), "");
        row.put("postal_code", address.get("postal_code"));
        row.names(Fact.CITY, address.get("city"), "");
        row.put("latitude", location.get("latitude"));
        row.put("longitude", location.get("longitude"));
    }

    private Map<String, String> address(Map<String, String> location) {
        return addresses.getOrDefault(location.getOrDefault("id", ""), List.of()).stream()
                .min(java.util.Comparator.comparing(one -> one.getOrDefault("address_type", "physical").equals("physical") ? 0 : 1)).orElse(Map.of());
    }

    private void others(RowMaker row, List<Map<String, String>> places) {
        var more = new ArrayList<Map<String, String>>();
        for (var location : places.stream().skip(1).limit(50).toList()) {
            var one = new RowMaker();
            place(one, location);
            var values = new HashMap<String, String>();
            Stream.of("street_fr", "street_nl", "postal_code", "city_fr", "city_nl", "latitude", "longitude").filter(one::has).forEach(key -> values.put(key, one.get(key)));
            if (!values.isEmpty()) {
                more.add(values);
            }
        }
        if (!more.isEmpty()) {
            row.put("other_places", JSON.writeValueAsString(more));
        }
    }

    private void phones(RowMaker row, Map<String, String> service, List<Map<String, String>> atPlaces, List<Map<String, String>> places) {
        List<Map<String, String>> own = hanging("phone", service.getOrDefault("id", ""), atPlaces, places);
        List<Map<String, String>> found = own.isEmpty() ? of("phone", "organization_id", service.getOrDefault("organization_id", "")) : own;
        found.forEach(one -> row.put("phones", one.get("number")));
    }

    /** What hangs on the service, or else on where it is given. */
    private List<Map<String, String>> hanging(String table, String service, List<Map<String, String>> atPlaces, List<Map<String, String>> places) {
        List<Map<String, String>> own = of(table, "service_id", service);
        if (!own.isEmpty()) {
            return own;
        }
        List<Map<String, String>> there = atPlaces.stream().flatMap(at -> of(table, "service_at_location_id", at.getOrDefault("id", "")).stream()).toList();
        return there.isEmpty() ? places.stream().limit(1).flatMap(place -> of(table, "location_id", place.getOrDefault("id", "")).stream()).toList() : there;
    }

    private void term(RowMaker row, Map<String, String> attribute) {
        terms.getOrDefault(attribute.getOrDefault("taxonomy_term_id", ""), List.of()).stream().limit(1).forEach(term -> {
            boolean ours = term.getOrDefault("taxonomy", "").equals("boost");
            row.put(ours ? "needs" : "alternate_name", term.getOrDefault(ours ? "code" : "name", ""));
        });
    }

    private List<Map<String, String>> of(String table, String column, String value) {
        return value.isEmpty() ? List.of() : byColumn.computeIfAbsent(table + "." + column, _ -> tables.by(table, column)).getOrDefault(value, List.of());
    }
}
