package brussels.boost.directory.domain.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A table whose columns somebody mapped. */
final class MappedRows {
    static final String ID = "id";
    static final String CHECKED_ON = "checked_on";
    /** A column that holds {@code Rue X - Xstraat}. */
    static final String BOTH = "_both";

    private MappedRows() {}

    /** @param columns number of the column, from 0, to the key of a fact, {@code id} or {@code checked_on} */
    static void read(Table table, Map<Integer, String> columns, Consumer<ReadRow> each) {
        table.rows(line -> {
            if (line.cells().stream().allMatch(String::isBlank)) {
                return;
            }
            var row = new RowMaker();
            var id = new StringBuilder();
            columns.forEach((column, key) -> {
                String cell = column < line.cells().size() ? line.cells().get(column) : "";
                switch (key) {
                    case ID -> id.append(cell);
                    case CHECKED_ON -> row.checked(cell);
                    default -> put(row, key, cell);
                }
            });
            each.accept(row.row(line.line(), id.toString()));
        });
    }

    private static void put(RowMaker row, String key, String cell) {
        if (key.endsWith(BOTH)) {
            row.names(brussels.boost.directory.Fact.valueOf(key.substring(0, key.length() - BOTH.length()).toUpperCase(Locale.ROOT)), cell, "");
        } else {
            row.put(key, cell);
        }
    }

    /** What a column probably is, by its name; empty when nobody can tell. */
    static String guess(String column) {
        String name = java.text.Normalizer.normalize(column, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return GUESSES.stream().filter(guess -> name.matches(guess.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static final List<Map.Entry<String, String>> GUESSES = List.of(Map.entry("id|identifiant|numero|nr|.*_id", ID),
            Map.entry("nom_nl|name_nl|naam|naam_nl|benaming", "name_nl"), Map.entry("name_en", "name_en"), Map.entry("nom|name|nom_fr|name_fr|denomination|service|naam_fr", "name_fr"),
            Map.entry("omschrijving|beschrijving|description_nl", "description_nl"), Map.entry("description.*|descriptif|missions?", "description_fr"),
            Map.entry("organisati.*|organization|operator|asbl|vzw", "organization" + BOTH), Map.entry("straat|street_nl|adres", "street_nl"),
            Map.entry("rue|adresse|street.*|address.*", "street" + BOTH), Map.entry("code_postal|cp|postcode|postal_code|zip", "postal_code"),
            Map.entry("commune|ville|localite|city|gemeente|stad", "city" + BOTH), Map.entry("lat|latitude|y", "latitude"), Map.entry("lon|lng|long|longitude|x", "longitude"),
            Map.entry("tel.*|phone.*|gsm", "phones"), Map.entry("e?_?mail.*|courriel", "email"), Map.entry("site.*|website|web|url", "website"),
            Map.entry("horaires?|heures.*|opening_hours|openingsuren|uren", "opening_hours"), Map.entry("langues?|talen|languages?", "languages"),
            Map.entry("pmr|wheelchair|rolstoel.*", "wheelchair"), Map.entry("prix|tarifs?|cout|fees|prijs", "fees_fr"), Map.entry("public.*|conditions?|doelgroep", "eligibility_fr"),
            Map.entry("verifie.*|mise_a_jour|maj|updated|checked.*|laatst.*", CHECKED_ON));
}
