package brussels.boost.hsds.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.PublishedEntry;
import brussels.boost.directory.PublishedNeed;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries as rows. Ids follow from the entry's own, so that the next file names the same things the same. */
final class EntryRows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TAXONOMY = "boost";

    private final Tables tables = new Tables();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, PublishedNeed> needs = new HashMap<>();
    private final String language;

    /** @param language of its texts: HSDS knows one */
    EntryRows(String language, List<PublishedNeed> needs) {
        this.language = language;
        if (!needs.isEmpty()) {
            tables.add("taxonomies", "id", id(TAXONOMY), "name", TAXONOMY, "description", "Needs, as the people of Boost name them");
        }
        for (PublishedNeed need : needs) {
            this.needs.put(need.code(), need);
            String name = need.names().getOrDefault(language, need.code());
            tables.add("taxonomy_terms", "id", id("need " + need.code()), "code", need.code(), "name", name, "description", name,
                    "parent_id", need.parent().isEmpty() ? "" : id("need " + need.parent()), "taxonomy", TAXONOMY, "language", language, "taxonomy_id", id(TAXONOMY));
        }
    }

    Tables tables() {
        return tables;
    }

    void add(PublishedEntry entry) {
        String id = entry.id().toString();
        tables.add("services", "id", id, "organization_id", organization(entry), "name", entry.said(Fact.NAME, language), "alternate_name", entry.fact("alternate_name"),
                "description", entry.said(Fact.DESCRIPTION, language), "url", entry.fact("website"), "email", entry.fact("email"),
                "status", entry.facts().getOrDefault("status", "ACTIVE").toLowerCase(Locale.ROOT).replace('_', ' '), "interpretation_services", entry.fact("interpretation"),
                "application_process", entry.said(Fact.APPLICATION, language), "fees_description", entry.said(Fact.FEES, language), "wait_time", entry.said(Fact.WAIT, language),
                "eligibility_description", entry.said(Fact.ELIGIBILITY, language), "minimum_age", entry.fact("minimum_age"), "maximum_age", entry.fact("maximum_age"),
                "assured_date", entry.checkedOn() == null ? "" : entry.checkedOn().toString(), "alert", entry.said(Fact.ALERT, language),
                "last_modified", entry.modified().atOffset(ZoneOffset.UTC).withNano(0).toString());
        places(entry, id);
        list(entry.fact("phones")).forEach(number -> tables.add("phones", "id", id(id + " phone " + number), "service_id", id, "number", number));
        hours(entry, id);
        list(entry.fact("languages")).map(code -> code.split("@")[0].strip()).filter(code -> !code.isEmpty()).distinct().forEach(code -> tables.add("languages", "id", id(id + " speaks " + code), "service_id", id,
                "name", Locale.of(code).getDisplayLanguage(Locale.of(language)), "code", code));
        list(entry.fact("service_area")).forEach(unit -> tables.add("service_areas", "id", id(id + " area " + unit), "service_id", id, "name", unit, "extent", unit, "extent_type", "other"));
        if (entry.fact("free").equals("yes")) {
            tables.add("cost_options", "id", id(id + " free"), "service_id", id, "option", "FREE", "currency", "EUR", "amount", "0");
        }
        if (!entry.said(Fact.DOCUMENTS, language).isEmpty()) {
            tables.add("required_documents", "id", id(id + " papers"), "service_id", id, "document", entry.said(Fact.DOCUMENTS, language));
        }
        list(entry.fact("needs")).filter(needs::containsKey).distinct().forEach(code -> tables.add("attributes", "id", id(id + " need " + code), "link_id", id,
                "taxonomy_term_id", id("need " + code), "link_type", "need", "link_entity", "service"));
    }

    private String organization(PublishedEntry entry) {
        String name = entry.said(Fact.ORGANIZATION, language.equals("nl") ? "nl" : "fr");
        return name.isEmpty() ? "" : organizations.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
            String id = id("organization " + key);
            tables.add("organizations", "id", id, "name", name, "description", name);
            return id;
        });
    }

    private void places(PublishedEntry entry, String id) {
        List<Map<String, String>> places = new ArrayList<>();
        places.add(entry.facts());
        for (JsonNode place : entry.fact("other_places").isEmpty() ? List.<JsonNode>of() : JSON.readTree(entry.fact("other_places")).valueStream().toList()) {
            var values = new HashMap<String, String>();
            place.propertyStream().forEach(field -> values.put(field.getKey(), field.getValue().asString("")));
            places.add(values);
        }
        for (int i = 0; i < places.size(); i++) {
            place(id, id(id + " place " + i), places.get(i), i == 0 ? entry.fact("wheelchair") : "");
        }
    }

    private void place(String service, String id, Map<String, String> place, String wheelchair) {
        String other = language.equals("nl") ? "fr" : "nl";
        String own = language.equals("nl") ? "nl" : "fr";
        String street = place.getOrDefault("street_" + own, place.getOrDefault("street_" + other, ""));
        String city = place.getOrDefault("city_" + own, place.getOrDefault("city_" + other, ""));
        String latitude = place.getOrDefault("latitude", "");
        if (street.isEmpty() && latitude.isEmpty()) {
            return;
        }
        tables.add("locations", "id", id, "location_type", "physical", "name", street, "latitude", latitude, "longitude", place.getOrDefault("longitude", ""));
        tables.add("service_at_location", "id", id(id + " at"), "service_id", service, "location_id", id);
        if (!street.isEmpty()) {
            tables.add("addresses", "id", id(id + " address"), "location_id", id, "address_1", street, "city", city.isEmpty() ? "Bruxelles" : city, "state_province", "BRU",
                    "postal_code", place.getOrDefault("postal_code", "-"), "country", "BE", "address_type", "physical");
        }
        if (!wheelchair.isEmpty()) {
            tables.add("accessibility", "id", id(id + " wheelchair"), "location_id", id, "description", "wheelchair=" + wheelchair);
        }
    }

    /** One row for each span, with its days; the text itself goes with each, for what a week cannot say. */
    private void hours(PublishedEntry entry, String id) {
        String text = entry.fact("opening_hours");
        var days = new java.util.LinkedHashMap<String, List<String>>();
        entry.week().forEach(open -> days.computeIfAbsent(time(open.from()) + " " + time(open.until()), _ -> new ArrayList<>()).add(open.day().name().substring(0, 2)));
        days.forEach((span, on) -> tables.add("schedules", "id", id(id + " open " + span), "service_id", id, "freq", "WEEKLY", "interval", "1", "wkst", "MO", "byday", String.join(",", on),
                "description", text, "opens_at", span.split(" ")[0], "closes_at", span.split(" ")[1]));
        if (days.isEmpty() && !text.isEmpty()) {
            tables.add("schedules", "id", id(id + " open"), "service_id", id, "description", text);
        }
    }

    private static String time(int minute) {
        return minute == 24 * 60 ? "23:59" : "%02d:%02d".formatted(minute / 60 % 24, minute % 60);
    }

    private static Stream<String> list(String value) {
        return Stream.of(value.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("boost.hsds " + name).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
