package brussels.boost.directory.domain.duplicates;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.importing.Phones;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry as it is compared with others. @param sources those that have it today @param number of the house, empty when unknown */
record Side(UUID id, int version, String kind, List<NameWords> names, Set<String> phones, String email, String host, String postalCode, String unit,
        List<List<String>> streets, String number, @Nullable Double latitude, @Nullable Double longitude, Set<String> needs, Set<String> sources) {

    static Side of(UUID id, int version, Map<String, String> shown, Set<String> sources) {
        List<NameWords> names = Stream.of("name_fr", "name_nl", "name_en").map(key -> shown.getOrDefault(key, "")).filter(name -> !name.isBlank()).distinct()
                .map(NameWords::of).filter(words -> !words.isEmpty()).distinct().toList();
        String street = shown.getOrDefault("street_fr", shown.getOrDefault("street_nl", ""));
        return new Side(id, version, shown.getOrDefault(Fact.KIND.key(), "SERVICE"), names, phones(shown), shown.getOrDefault(Fact.EMAIL.key(), "").strip().toLowerCase(java.util.Locale.ROOT),
                host(shown.getOrDefault(Fact.WEBSITE.key(), "")), shown.getOrDefault(Fact.POSTAL_CODE.key(), ""), shown.getOrDefault(Fact.UNIT.key(), ""),
                Stream.of("street_fr", "street_nl").map(key -> streetWords(shown.getOrDefault(key, ""))).filter(words -> !words.isEmpty()).distinct().toList(),
                NameWords.plain(street).replaceAll("^\\D*", "").replaceAll("\\D.*$", ""), number(shown.get("latitude")), number(shown.get("longitude")),
                parts(shown.getOrDefault(Fact.NEEDS.key(), "")), sources);
    }

    /** Metres between both; null when one has no coordinates. */
    @Nullable Double metres(Side other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return null;
        }
        double north = (latitude - other.latitude) * 111_200;
        double east = (longitude - other.longitude) * 111_200 * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    boolean sameStreet(Side other) {
        return !postalCode.isEmpty() && postalCode.equals(other.postalCode) && streets.stream().anyMatch(other.streets::contains);
    }

    /** Without the words that say what kind of way it is. */
    private static List<String> streetWords(String street) {
        return Stream.of(NameWords.plain(street).split("\\s+")).filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)) && word.length() > 1)
                .filter(word -> !Set.of("de", "du", "des", "la", "le", "les", "van", "rue", "avenue", "av", "chaussee", "boulevard", "bd", "place").contains(word)).toList();
    }

    private static Set<String> phones(Map<String, String> shown) {
        var digits = new LinkedHashSet<String>();
        for (String one : parts(shown.getOrDefault(Fact.PHONES.key(), ""))) {
            String known = Phones.national(one);
            String dialled = (known.isEmpty() ? one : known).replaceAll("\\D", "").replaceFirst("^(00)?32(?=\\d{8})", "0");
            if (dialled.length() > 7) {
                digits.add(dialled);
            }
        }
        return digits;
    }

    private static Set<String> parts(String list) {
        var parts = new LinkedHashSet<String>();
        Stream.of(list.split(";")).map(String::strip).filter(part -> !part.isEmpty()).forEach(parts::add);
        return parts;
    }

    private static String host(String website) {
        try {
            String host = website.isBlank() ? null : URI.create(website.strip()).getHost();
            return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** What it is found by when another like it is looked for; two that share none are never compared. */
    Set<Long> keys() {
        var keys = new ArrayList<String>();
        phones.forEach(phone -> keys.add("phone " + phone));
        keys.add(email.isEmpty() ? "" : "mail " + email);
        keys.add(host.isEmpty() ? "" : "host " + host);
        for (NameWords name : names) {
            List<String> telling = name.own().isEmpty() ? name.common() : name.own();
            telling.stream().filter(word -> word.length() > 2).limit(3).forEach(word -> {
                keys.add(postalCode.isEmpty() ? "" : "post " + postalCode + " " + word);
                keys.add(unit.isEmpty() ? "" : "unit " + unit + " " + word);
            });
            telling.stream().max(java.util.Comparator.comparingInt(String::length)).ifPresent(word -> keys.addAll(cells(word)));
            keys.add(name.own().size() < 2 ? "" : "name " + String.join(" ", name.own().stream().sorted().toList()));
        }
        var hashed = new LinkedHashSet<Long>();
        keys.stream().filter(key -> !key.isEmpty()).forEach(key -> hashed.add(hash(key)));
        return hashed;
    }

    /** Two grids of some 450 metres, one moved by half: two places within 150 metres share a square of one of them, nearly always. */
    private List<String> cells(String word) {
        if (latitude == null || longitude == null) {
            return List.of();
        }
        var cells = new ArrayList<String>();
        for (double shift : new double[] {0, 0.5}) {
            cells.add("cell " + shift + " " + (long) Math.floor(latitude / 0.004 + shift) + " " + (long) Math.floor(longitude / 0.0064 + shift) + " " + word);
        }
        return cells;
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
