package brussels.boost.directory.domain.importing;

import brussels.boost.platform.security.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of an HSDS package under the names of 3.0, whether they came as CSV or nested in JSON. */
final class HsdsTables {
    /** Of 1.1, and of plurals that only look like one. */
    private static final Map<String, String> OLD_NAMES = Map.ofEntries(Map.entry("physical_address", "address"), Map.entry("postal_address", "address"),
            Map.entry("regular_schedule", "schedule"), Map.entry("services_at_location", "service_at_location"), Map.entry("service_at_locations", "service_at_location"),
            Map.entry("holiday_schedule", "holiday"), Map.entry("accessibility_for_disabilities", "accessibility"), Map.entry("services_taxonomy", "attribute"),
            Map.entry("service_taxonomy", "attribute"), Map.entry("payments_accepted", "cost_option"), Map.entry("payment_accepted", "cost_option"));
    private static final Map<String, String> OLD_COLUMNS = Map.of("attribute.service_id", "link_id", "attribute.taxonomy_id", "taxonomy_term_id", "cost_option.payment", "option",
            "accessibility.accessibility", "description", "language.language", "name", "schedule.weekday", "byday");

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private String encoding = "UTF-8";

    static HsdsTables ofZip(byte[] zip) {
        var package_ = new HsdsTables();
        Unzipped.of(zip).forEach((file, bytes) -> {
            if (file.endsWith(".csv")) {
                // an address where letters go is none to visit
                package_.add(file.startsWith("postal_address") ? "postal" : singular(file.substring(0, file.length() - 4)), Table.of(bytes));
            }
        });
        return package_.checked();
    }

    static HsdsTables ofJson(byte[] bytes) {
        var package_ = new HsdsTables();
        var decoded = Decoded.of(bytes);
        package_.encoding = decoded.encoding();
        try {
            JsonNode root = new JsonMapper().readTree(decoded.text());
            if (root.isObject() && root.propertyStream().allMatch(field -> field.getKey().endsWith(".csv"))) {
                root.propertyStream().forEach(field -> field.getValue().valueStream().forEach(row -> package_.walk(singular(field.getKey().replaceAll("\\.csv$", "")), row, "", "")));
                return package_.checked();
            }
            JsonNode things = root.isArray() ? root : root.has("contents") ? root.path("contents") : root.has("services") && !root.has("name") ? root.path("services") : null;
            for (JsonNode thing : things == null ? List.of(root) : things.valueStream().toList()) {
                package_.walk(kind(thing), thing, "", "");
            }
        } catch (JacksonException _) {
            throw Refusal.invalid("file", "directory.import.file.broken");
        }
        return package_.checked();
    }

    /** What stands at the top of a file: services, organisations with theirs, or services at a place. */
    private static String kind(JsonNode thing) {
        return thing.path("service").isObject() ? "service_at_location"
                : thing.path("services").isArray() || thing.has("legal_status") || thing.has("tax_status") || thing.has("year_incorporated") ? "organization" : "service";
    }

    String encoding() {
        return encoding;
    }

    List<Map<String, String>> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows of a table by the value of one of its columns. */
    Map<String, List<Map<String, String>>> by(String table, String column) {
        var found = new HashMap<String, List<Map<String, String>>>();
        for (var row : of(table)) {
            String key = row.getOrDefault(column, "");
            if (!key.isEmpty()) {
                found.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return found;
    }

    private HsdsTables checked() {
        if (of("service").isEmpty()) {
            throw Refusal.invalid("file", "directory.import.file.noServices");
        }
        return this;
    }

    private void add(String name, Table table) {
        if (!table.encoding().equals("UTF-8")) {
            encoding = table.encoding();
        }
        List<String> header = table.header().stream().map(column -> column.toLowerCase(Locale.ROOT)).map(column -> OLD_COLUMNS.getOrDefault(name + "." + column, column)).toList();
        table.rows(line -> {
            var row = new HashMap<String, String>();
            row.put("#", String.valueOf(line.line()));
            for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
                row.put(header.get(i), line.cells().get(i));
            }
            tables.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        });
    }

    /** A nested thing becomes a row that names its parent; what it belongs to becomes a row it names. */
    private String walk(String table, JsonNode node, String parent, String parentId) {
        var row = new HashMap<String, String>();
        String id = node.path("id").asString(UUID.randomUUID().toString());
        row.put("id", id);
        row.put("#", String.valueOf(of(table).size() + 1));
        if (!parent.isEmpty()) {
            row.put(parent + "_id", parentId);
            row.put("link_id", parentId);
        }
        node.propertyStream().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull()) {
                row.put(field.getKey(), value.asString());
            } else if (value.isObject()) {
                row.put(field.getKey() + "_id", walk(singular(field.getKey()), value, "", ""));
            } else if (value.isArray()) {
                value.valueStream().filter(JsonNode::isObject).forEach(child -> walk(singular(field.getKey()), child, table, id));
            }
        });
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
        return id;
    }

    private static String singular(String plural) {
        String name = plural.toLowerCase(Locale.ROOT);
        if (OLD_NAMES.containsKey(name)) {
            return OLD_NAMES.getOrDefault(name, name);
        }
        String one = name.endsWith("addresses") ? name.substring(0, name.length() - 2)
                : name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
        return OLD_NAMES.getOrDefault(one, one);
    }
}
