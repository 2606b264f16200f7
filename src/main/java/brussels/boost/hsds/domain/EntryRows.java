package brussels.boost.hsds.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.PublishedEntry;
import brussels.boost.directory.PublishedNeed;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Entries as rows. Ids follow from the entry's own, so that the next file names the same things the same. */
final class EntryRows {
    private static final String TAXONOMY = "boost";

    private final Tables tables = new Tables();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, PublishedNeed> needs = new HashMap<>();
    private final String language;
    private final ScheduleRows schedules = new ScheduleRows(tables);
    private final PlaceRows places;

    /** @param language of its texts: HSDS knows one */
    EntryRows(String language, List<PublishedNeed> needs) {
        this.language = language;
        this.places = new PlaceRows(tables, schedules, language);
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
        places.of(entry, id);
        list(entry.fact("phones")).forEach(number -> tables.add("phones", "id", id(id + " phone " + number), "service_id", id, "number", number));
        if (!entry.fact("contact_title").isEmpty()) {
            tables.add("contacts", "id", id(id + " contact"), "service_id", id, "title", entry.fact("contact_title"));
        }
        schedules.of(entry, entry.fact("opening_hours"), "service_id", id);
        if (!entry.facts().getOrDefault("kind", "SERVICE").equals("SERVICE")) {
            tables.add("attributes", "id", id(id + " kind"), "link_id", id, "link_type", "kind", "link_entity", "service", "value", entry.fact("kind"));
        }
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

    private static Stream<String> list(String value) {
        return Stream.of(value.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    static String id(String name) {
        return UUID.nameUUIDFromBytes(("boost.hsds " + name).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
