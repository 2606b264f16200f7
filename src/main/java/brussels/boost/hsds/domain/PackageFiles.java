package brussels.boost.hsds.domain;

import brussels.boost.directory.PublishedSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Rows as files: a data package of CSV tables in a zip, or services with all that hangs on them in JSON. */
final class PackageFiles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> NUMBERS = Set.of("minimum_age", "maximum_age", "latitude", "longitude", "interval", "amount");
    /** The tables of what hangs on a service, in its words. */
    private static final List<String> HANGING = List.of("phones", "contacts", "schedules", "service_areas", "languages", "cost_options", "required_documents");

    private PackageFiles() {}

    static byte[] zip(Tables tables, List<PublishedSource> sources) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "datapackage.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(descriptor(sources)));
            for (var table : Tables.COLUMNS.entrySet()) {
                var text = new StringBuilder(String.join(",", table.getValue())).append("\r\n");
                tables.of(table.getKey()).forEach(row -> text.append(table.getValue().stream().map(column -> cell(row.getOrDefault(column, ""))).collect(Collectors.joining(","))).append("\r\n"));
                put(zip, table.getKey() + ".csv", text.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] json(Tables tables, List<PublishedSource> sources) {
        Map<String, Map<String, String>> organizations = by(tables.of("organizations"));
        Map<String, Map<String, String>> locations = by(tables.of("locations"));
        Map<String, Map<String, String>> terms = by(tables.of("taxonomy_terms"));
        Map<String, Map<String, List<Map<String, String>>>> hanging = new LinkedHashMap<>();
        HANGING.forEach(table -> hanging.put(table, grouped(tables.of(table), "service_id")));
        var atPlaces = grouped(tables.of("service_at_location"), "service_id");
        var addresses = grouped(tables.of("addresses"), "location_id");
        var accessibility = grouped(tables.of("accessibility"), "location_id");
        var attributes = grouped(tables.of("attributes"), "link_id");
        var atPlace = grouped(tables.of("schedules"), "service_at_location_id");
        var contents = new ArrayList<Map<String, Object>>();
        for (Map<String, String> row : tables.of("services")) {
            String id = row.getOrDefault("id", "");
            Map<String, Object> service = typed(row);
            nest(service, "organization", organizations.get(row.getOrDefault("organization_id", "")));
            service.remove("organization_id");
            hanging.forEach((table, rows) -> children(service, table, rows.get(id), "service_id"));
            service.put("service_at_locations", atPlaces.getOrDefault(id, List.of()).stream().map(at -> {
                Map<String, String> location = locations.getOrDefault(at.getOrDefault("location_id", ""), Map.of());
                Map<String, Object> place = typed(location);
                children(place, "addresses", addresses.get(location.getOrDefault("id", "")), "location_id");
                children(place, "accessibility", accessibility.get(location.getOrDefault("id", "")), "location_id");
                Map<String, Object> there = new LinkedHashMap<>(Map.of("id", at.getOrDefault("id", ""), "location", place));
                children(there, "schedules", atPlace.get(at.getOrDefault("id", "")), "service_at_location_id");
                children(there, "attributes", attributes.get(at.getOrDefault("id", "")), "link_id");
                return there;
            }).toList());
            service.put("attributes", attributes.getOrDefault(id, List.of()).stream().map(one -> {
                Map<String, Object> attribute = typed(one);
                nest(attribute, "taxonomy_term", terms.get(one.getOrDefault("taxonomy_term_id", "")));
                attribute.remove("taxonomy_term_id");
                return attribute;
            }).toList());
            contents.add(service);
        }
        int size = contents.size();
        var page = new LinkedHashMap<String, Object>();
        page.put("total_items", size);
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", size);
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", size == 0);
        // what the licences of its sources ask for goes wherever the entries go
        page.put("sources", licences(sources));
        page.put("contents", contents);
        return JSON.writeValueAsBytes(page);
    }

    private static List<Map<String, String>> licences(List<PublishedSource> sources) {
        return sources.stream().map(source -> Map.of("title", source.name(), "licence", source.licence(), "attribution", source.attribution(), "path", source.url())).toList();
    }

    private static Map<String, Object> descriptor(List<PublishedSource> sources) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("name", "boost_directory");
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("version", "3.0.0");
        descriptor.put("sources", licences(sources));
        descriptor.put("resources", Tables.COLUMNS.entrySet().stream().map(table -> Map.of("name", table.getKey(), "path", table.getKey() + ".csv", "profile", "tabular-data-resource", "encoding", "utf-8",
                "schema", Map.of("primaryKey", "id", "fields", table.getValue().stream().map(column -> Map.of("name", column, "type", NUMBERS.contains(column) ? "number" : "string")).toList()))).toList());
        return descriptor;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static void nest(Map<String, Object> parent, String name, @org.jspecify.annotations.Nullable Map<String, String> child) {
        if (child != null) {
            parent.put(name, typed(child));
        }
    }

    private static void children(Map<String, Object> parent, String name, @org.jspecify.annotations.Nullable List<Map<String, String>> rows, String without) {
        parent.put(name, rows == null ? List.of() : rows.stream().map(row -> {
            Map<String, Object> child = typed(row);
            child.remove(without);
            return child;
        }).toList());
    }

    private static Map<String, Object> typed(Map<String, String> row) {
        var typed = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> typed.put(column, !NUMBERS.contains(column) ? value : value.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(value) : Double.valueOf(value)));
        return typed;
    }

    private static Map<String, Map<String, String>> by(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.getOrDefault("id", ""), row -> row, (one, _) -> one));
    }

    private static Map<String, List<Map<String, String>>> grouped(List<Map<String, String>> rows, String column) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.getOrDefault(column, "")));
    }
}
