package brussels.boost.directory.domain.importing;

import brussels.boost.directory.Fact;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
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
    private final HsdsHours hours = new HsdsHours(LocalDate.now(BrusselsTime.ZONE));

    /** Where a service is given. @param at the row that says so */
    private record Place(Map<String, String> at, Map<String, String> location) {}

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
        List<Place> all = places(row, id);
        List<Place> fixed = all.stream().filter(one -> !isRound(one)).toList();
        place(row, fixed.isEmpty() ? Map.of() : fixed.getFirst().location());
        others(row, fixed);
        rounds(row, all.stream().filter(this::isRound).toList());
        List<Map<String, String>> places = fixed.stream().map(Place::location).toList();
        List<Map<String, String>> atPlaces = fixed.stream().map(Place::at).toList();
        phones(row, service, atPlaces, places);
        hours(row, id, fixed);
        hanging("language", id, atPlaces, places).forEach(one -> row.put("languages", one.getOrDefault("code", "").isBlank()
                ? one.getOrDefault("name", one.getOrDefault("language", "")) : one.get("code")));
        of("required_document", "service_id", id).forEach(one -> row.put(Fact.DOCUMENTS.in(language), one.get("document")));
        of("eligibility", "service_id", id).forEach(one -> row.put(Fact.ELIGIBILITY.in(language), one.get("eligibility")));
        of("cost_option", "service_id", id).forEach(one -> row.put(one.getOrDefault("amount", "").matches("0(\\.0+)?") ? "free" : Fact.FEES.in(language),
                one.getOrDefault("amount", "").matches("0(\\.0+)?") ? "yes" : cost(one)));
        wheelchair(row, places);
        of("contact", "service_id", id).stream().limit(1).forEach(one -> {
            row.put("contact_name", one.get("name"));
            row.put("contact_title", one.get("title"));
        });
        of("attribute", "link_id", id).forEach(one -> term(row, one));
        row.checked(service.get("assured_date"));
        return row.row(Integer.parseInt(service.getOrDefault("#", "0")), id);
    }

    /** Of the service, or else of the first place it is given at. What is not said by the week is left to its own words. */
    private void hours(RowMaker row, String service, List<Place> places) {
        List<Map<String, String>> own = of("schedule", "service_id", service);
        HsdsHours.Told told = !own.isEmpty() || places.isEmpty() ? hours.of(own, of("holiday", "service_id", service)) : hours(places.getFirst());
        row.put("opening_hours", told.text());
        told.words().forEach(words -> {
            row.note("hours");
            row.put(Fact.HOURS_NOTE.in(language), words);
        });
        if (told.over()) {
            row.note("over");
        }
    }

    private HsdsHours.Told hours(Place place) {
        String at = place.at().getOrDefault("id", "");
        List<Map<String, String>> there = of("schedule", "service_at_location_id", at);
        String location = place.location().getOrDefault("id", "");
        return there.isEmpty() ? hours.of(of("schedule", "location_id", location), of("holiday", "location_id", location)) : hours.of(there, of("holiday", "service_at_location_id", at));
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

    private List<Place> places(RowMaker row, String service) {
        var places = new ArrayList<Place>();
        for (var at : atLocations.getOrDefault(service, List.of())) {
            List<Map<String, String>> found = locations.getOrDefault(at.getOrDefault("location_id", ""), List.of());
            if (found.isEmpty()) {
                row.note("placeMissing");
            } else {
                places.add(new Place(at, found.getFirst()));
            }
        }
        return places;
    }

    /** Where a mobile team can be met, as our own files mark it. */
    private boolean isRound(Place place) {
        return of("attribute", "link_id", place.at().getOrDefault("id", "")).stream().anyMatch(one -> one.getOrDefault("link_type", "").equals("round"));
    }

    private void place(RowMaker row, Map<String, String> location) {
        Map<String, String> address = address(location);
        row.names(Fact.STREET, address.getOrDefault("address_1", ""), "");
        row.put("postal_code", address.get("postal_code"));
        row.names(Fact.CITY, address.get("city"), "");
        row.put("latitude", location.get("latitude"));
        row.put("longitude", location.get("longitude"));
        if (location.getOrDefault("external_identifier_type", "").equals("boost.unit")) {
            row.put("unit", location.get("external_identifier"));
        }
    }

    private Map<String, String> address(Map<String, String> location) {
        return addresses.getOrDefault(location.getOrDefault("id", ""), List.of()).stream()
                .min(java.util.Comparator.comparing(one -> one.getOrDefault("address_type", "physical").equals("physical") ? 0 : 1)).orElse(Map.of());
    }

    private void others(RowMaker row, List<Place> places) {
        var more = new ArrayList<Map<String, String>>();
        for (Place other : places.stream().skip(1).limit(50).toList()) {
            var one = new RowMaker();
            place(one, other.location());
            one.put("opening_hours", hours(other).any());
            keep(more, one.of("street_fr", "street_nl", "postal_code", "city_fr", "city_nl", "unit", "latitude", "longitude", "opening_hours"));
        }
        if (!more.isEmpty()) {
            row.put("other_places", JSON.writeValueAsString(more));
        }
    }

    private void rounds(RowMaker row, List<Place> places) {
        var rounds = new ArrayList<Map<String, String>>();
        for (Place place : places.stream().limit(50).toList()) {
            var one = new RowMaker();
            place(one, place.location());
            one.put("opening_hours", hours(place).any());
            Map<String, String> round = one.of("unit", "opening_hours", "latitude", "longitude");
            round.put(language.equals("nl") ? "name_nl" : "name_fr", Clean.line(place.location().getOrDefault("name", "")));
            round.put(language.equals("nl") ? "name_fr" : "name_nl", Clean.line(place.location().getOrDefault("alternate_name", "")));
            round.values().removeIf(String::isEmpty);
            keep(rounds, round);
        }
        if (!rounds.isEmpty()) {
            row.put("rounds", JSON.writeValueAsString(rounds));
        }
    }

    private static void keep(List<Map<String, String>> all, Map<String, String> one) {
        if (!one.isEmpty()) {
            all.add(one);
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
        if (attribute.getOrDefault("link_type", "").equals("kind")) {
            row.put("kind", attribute.get("value"));
            return;
        }
        terms.getOrDefault(attribute.getOrDefault("taxonomy_term_id", ""), List.of()).stream().limit(1).forEach(term -> {
            boolean ours = term.getOrDefault("taxonomy", "").equals("boost");
            row.put(ours ? "needs" : "alternate_name", term.getOrDefault(ours ? "code" : "name", ""));
        });
    }

    private List<Map<String, String>> of(String table, String column, String value) {
        return value.isEmpty() ? List.of() : byColumn.computeIfAbsent(table + "." + column, _ -> tables.by(table, column)).getOrDefault(value, List.of());
    }
}
