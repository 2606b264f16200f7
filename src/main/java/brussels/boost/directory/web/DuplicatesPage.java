package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.duplicates.Duplicate;
import brussels.boost.directory.domain.duplicates.ReadDuplicates;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pairs that may be the same, and one of them side by side. */
public record DuplicatesPage(ReadDuplicates.Desk desk) {
    private static final String ALL = "/directory/edit/duplicates";
    private static final Set<String> AGAINST = Set.of("FAR", "OTHER_KIND", "OTHER_NEEDS", "ONE_SOURCE");
    /** What a reader of two addresses does not compare by eye. */
    private static final Set<Fact> UNSEEN = Set.of(Fact.LATITUDE, Fact.LONGITUDE, Fact.UNIT, Fact.RHYTHM, Fact.OTHER_PLACES, Fact.ROUNDS);

    /** One thing that was said of either. */
    public record Line(String label, String one, String other) {
        public boolean same() {
            return one.equalsIgnoreCase(other);
        }

        /** Both say something, and not the same. */
        public boolean disputed() {
            return !same() && !one.isEmpty() && !other.isEmpty();
        }

        public List<String> sides() {
            return List.of(one, other);
        }

        int order() {
            return disputed() ? 0 : same() ? 2 : 1;
        }
    }

    /** @param against whether it speaks against */
    public record Sign(String words, boolean against) {}

    /** @param checked null: nobody says when */
    public record Head(String id, String name, String sources, @Nullable LocalDate checked) {}

    public @Nullable Duplicate pair() {
        ReadDuplicates.Chosen chosen = desk.chosen();
        return chosen == null ? null : chosen.pair();
    }

    public boolean comparable() {
        ReadDuplicates.Chosen chosen = desk.chosen();
        return chosen != null && chosen.one() != null && chosen.other() != null;
    }

    public String base() {
        return ALL + "/" + Objects.requireNonNull(pair()).id();
    }

    public String address(Duplicate one) {
        return ALL + "/" + one.id();
    }

    public @Nullable String more() {
        return desk.open().size() < ReadDuplicates.LIST ? null : ALL + "?score=" + desk.open().getLast().score() + "&after=" + desk.open().getLast().id();
    }

    public @Nullable String later() {
        return desk.next() == null ? null : ALL + "/" + desk.next();
    }

    public List<Sign> signs(Page page, Duplicate pair) {
        return pair.evidence().stream().map(code -> {
            String[] parts = code.split(":", 2);
            int number = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
            return new Sign(page.t("directory.duplicate.sign." + parts[0], number), AGAINST.contains(parts[0]));
        }).toList();
    }

    public List<Head> heads(Page page) {
        return sides().stream().map(side -> new Head(side.id().toString(), side.name(page.lang()),
                side.claims().values().stream().flatMap(List::stream).map(EntryFacts.Claim::sourceName).distinct().collect(Collectors.joining(", ")),
                side.claims().values().stream().flatMap(List::stream).map(EntryFacts.Claim::checkedOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null))).toList();
    }

    /** What they do not agree on first, then what only one says, then what is the same. */
    public List<Line> lines(Page page) {
        List<EntryFacts> sides = sides();
        return Arrays.stream(Fact.values()).filter(fact -> !UNSEEN.contains(fact)).flatMap(fact -> fact.keys().stream())
                .map(key -> new Line(FactText.label(page, key), said(page, sides.get(0), key), said(page, sides.get(1), key)))
                .filter(line -> !line.one().isEmpty() || !line.other().isEmpty()).sorted(java.util.Comparator.comparingInt(Line::order)).toList();
    }

    private List<EntryFacts> sides() {
        ReadDuplicates.Chosen chosen = Objects.requireNonNull(desk.chosen());
        return List.of(Objects.requireNonNull(chosen.one()), Objects.requireNonNull(chosen.other()));
    }

    private static String said(Page page, EntryFacts side, String key) {
        String value = side.shown(key);
        return value.isEmpty() ? "" : new EntryPage(side, Map.of(), false, List.of()).said(page, key, value);
    }
}
