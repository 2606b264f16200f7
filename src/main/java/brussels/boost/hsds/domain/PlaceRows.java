package brussels.boost.hsds.domain;

import brussels.boost.directory.PublishedEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a service is given, and where a mobile team can be met, as rows: a place, the service at it, and when. */
final class PlaceRows {
    private static final JsonMapper JSON = new JsonMapper();

    private final Tables tables;
    private final ScheduleRows schedules;
    private final String own;
    private final String other;

    PlaceRows(Tables tables, ScheduleRows schedules, String language) {
        this.tables = tables;
        this.schedules = schedules;
        this.own = language.equals("nl") ? "nl" : "fr";
        this.other = language.equals("nl") ? "fr" : "nl";
    }

    void of(PublishedEntry entry, String id) {
        place(id, EntryRows.id(id + " place 0"), entry.facts(), entry.fact("wheelchair"));
        List<Map<String, String>> others = objects(entry.fact("other_places"));
        for (int i = 0; i < others.size(); i++) {
            String place = EntryRows.id(id + " place " + (i + 1));
            if (place(id, place, others.get(i), "")) {
                schedules.of(entry, others.get(i).getOrDefault("opening_hours", ""), "service_at_location_id", EntryRows.id(place + " at"));
            }
        }
        List<Map<String, String>> rounds = objects(entry.fact("rounds"));
        for (int i = 0; i < rounds.size(); i++) {
            round(entry, id, EntryRows.id(id + " round " + i), rounds.get(i));
        }
    }

    private boolean place(String service, String id, Map<String, String> place, String wheelchair) {
        String street = place.getOrDefault("street_" + own, place.getOrDefault("street_" + other, ""));
        String city = place.getOrDefault("city_" + own, place.getOrDefault("city_" + other, ""));
        if (street.isEmpty() && place.getOrDefault("latitude", "").isEmpty()) {
            return false;
        }
        location(service, id, street, "", place);
        if (!street.isEmpty()) {
            tables.add("addresses", "id", EntryRows.id(id + " address"), "location_id", id, "address_1", street, "city", city.isEmpty() ? "Bruxelles" : city, "state_province", "BRU",
                    "postal_code", place.getOrDefault("postal_code", "-"), "country", "BE", "address_type", "physical");
        }
        if (!wheelchair.isEmpty()) {
            tables.add("accessibility", "id", EntryRows.id(id + " wheelchair"), "location_id", id, "description", "wheelchair=" + wheelchair);
        }
        return true;
    }

    /** Marked, so that it is read as a round again and not as an address. */
    private void round(PublishedEntry entry, String service, String id, Map<String, String> round) {
        location(service, id, round.getOrDefault("name_" + own, ""), round.getOrDefault("name_" + other, ""), round);
        String at = EntryRows.id(id + " at");
        tables.add("attributes", "id", EntryRows.id(at + " is a round"), "link_id", at, "link_type", "round", "link_entity", "service_at_location");
        schedules.of(entry, round.getOrDefault("opening_hours", ""), "service_at_location_id", at);
    }

    private void location(String service, String id, String name, String otherName, Map<String, String> place) {
        String unit = place.getOrDefault("unit", "");
        tables.add("locations", "id", id, "location_type", "physical", "name", name, "alternate_name", otherName, "latitude", place.getOrDefault("latitude", ""),
                "longitude", place.getOrDefault("longitude", ""), "external_identifier", unit, "external_identifier_type", unit.isEmpty() ? "" : "boost.unit");
        tables.add("service_at_location", "id", EntryRows.id(id + " at"), "service_id", service, "location_id", id);
    }

    private static List<Map<String, String>> objects(String list) {
        var all = new ArrayList<Map<String, String>>();
        for (JsonNode one : list.isEmpty() ? List.<JsonNode>of() : JSON.readTree(list).valueStream().toList()) {
            var values = new HashMap<String, String>();
            one.propertyStream().forEach(field -> values.put(field.getKey(), field.getValue().asString("")));
            all.add(values);
        }
        return all;
    }
}
