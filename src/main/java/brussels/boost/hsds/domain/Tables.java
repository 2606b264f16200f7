package brussels.boost.hsds.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of HSDS 3.0 that we can fill, with the columns we fill, in the words of the standard. */
final class Tables {
    /** File and table name, to its columns. */
    static final Map<String, List<String>> COLUMNS = columns();

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    private static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put("organizations", List.of("id", "name", "description"));
        columns.put("services", List.of("id", "organization_id", "name", "alternate_name", "description", "url", "email", "status", "interpretation_services", "application_process",
                "fees_description", "wait_time", "eligibility_description", "minimum_age", "maximum_age", "assured_date", "alert", "last_modified"));
        columns.put("locations", List.of("id", "location_type", "name", "alternate_name", "latitude", "longitude", "external_identifier", "external_identifier_type"));
        columns.put("addresses", List.of("id", "location_id", "address_1", "city", "state_province", "postal_code", "country", "address_type"));
        columns.put("service_at_location", List.of("id", "service_id", "location_id"));
        columns.put("phones", List.of("id", "service_id", "number"));
        columns.put("contacts", List.of("id", "service_id", "title"));
        columns.put("schedules", List.of("id", "service_id", "service_at_location_id", "freq", "interval", "wkst", "byday", "description", "opens_at", "closes_at"));
        columns.put("languages", List.of("id", "service_id", "name", "code"));
        columns.put("service_areas", List.of("id", "service_id", "name", "extent", "extent_type"));
        columns.put("cost_options", List.of("id", "service_id", "option", "currency", "amount"));
        columns.put("required_documents", List.of("id", "service_id", "document"));
        columns.put("accessibility", List.of("id", "location_id", "description"));
        columns.put("taxonomies", List.of("id", "name", "description"));
        columns.put("taxonomy_terms", List.of("id", "code", "name", "description", "parent_id", "taxonomy", "language", "taxonomy_id"));
        columns.put("attributes", List.of("id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"));
        return columns;
    }

    /** @param cells column, value, column, value…; what is empty is left out */
    void add(String table, String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            if (!cells[i + 1].isEmpty()) {
                row.put(cells[i], cells[i + 1]);
            }
        }
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
    }

    List<Map<String, String>> of(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
