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
    private static final Map<String, String> OLD_NAMES = Map.of("physical_address", "address", "postal_address", "address", "regular_schedule", "schedule",
            "services_at_location", "service_at_location", "taxonomie", "taxonomy", "holiday_schedule", "holiday", "accessibility_for_disabilities", "accessibility");

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private String encoding = "UTF-8";

    static HsdsTables ofZip(byte[] zip) {
        var package_ = new HsdsTables();
        Unzipped.of(zip).forEach((file, bytes) -> {
            if (file.endsWith(".csv")) {
                package_.add(singular(file.substring(0, file.length() - 4)), Table.of(bytes));
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
            JsonNode services = root.isArray() ? root : root.has("contents") ? root.path("contents") : root.has("services") ? root.path("services") : null;
            for (JsonNode service : services == null ? List.of(root) : services.valueStream().toList()) {
                package_.walk("service", service, "", "");
            }
        } catch (JacksonException _) {
            throw Refusal.invalid("file", "directory.import.file.broken");
        }
        return package_.checked();
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
        List<String> header = table.header();
        table.rows(line -> {
            var row = new HashMap<String, String>();
            row.put("#", String.valueOf(line.line()));
            for (int i = 0; i < Math.min(header.size(), line.cells().size()); i++) {
                row.put(header.get(i).toLowerCase(Locale.ROOT), line.cells().get(i));
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
        String one = name.endsWith("addresses") ? name.substring(0, name.length() - 2)
                : name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
        return OLD_NAMES.getOrDefault(one, one);
    }
}
