package brussels.boost.person.web.counts;

import brussels.boost.access.Hat;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.person.domain.counts.Counted;
import brussels.boost.person.domain.counts.CountedTable;
import brussels.boost.person.domain.counts.ReadCounts;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counts, in words. */
public record CountsPage(ReadCounts.Shown shown) {
    /** As an address and the message keys name it. */
    public static String code(CountedTable table) {
        return table.name().toLowerCase(Locale.ROOT).replace("_", "-");
    }

    public String csv(CountedTable table) {
        return "/counts/" + code(table) + ".csv" + (table.ofProgramme() ? "?programme=" + shown.programme().code() : "");
    }

    public String title(Page page, CountedTable table) {
        return page.t("counts." + code(table), shown.programme().name().in(page.lang()));
    }

    /** How it is counted. */
    public String how(Page page, CountedTable table) {
        return page.t("counts." + code(table) + ".how", page.date(shown.first()), page.date(shown.last()));
    }

    public String column(Page page, String quarter) {
        if (quarter.isEmpty()) {
            return page.t("counts.persons");
        }
        String[] parts = quarter.split("-");
        return page.t("counts.quarter", parts[1], parts[0]);
    }

    public String cell(Page page, @Nullable Integer shown) {
        return shown == null ? page.t("counts.few") : String.valueOf(shown);
    }

    /** Lines in the order people look for them: as lists have them, or the largest first; what is unknown last. */
    public List<Counted.Line> lines(Counted table) {
        List<String> order = order(table.table());
        Comparator<Counted.Line> bySize = Comparator.comparing(line -> line.cells().stream().mapToInt(n -> n == null ? 0 : n).sum(), Comparator.reverseOrder());
        Comparator<Counted.Line> asListed = Comparator.comparingInt(line -> order.contains(line.code()) ? order.indexOf(line.code()) : order.size());
        return table.lines().stream().sorted((order.isEmpty() ? Comparator.comparing((Counted.Line line) -> isRest(line.code())).thenComparing(bySize) : asListed)
                .thenComparing(Counted.Line::code)).toList();
    }

    /** On the page, the communes with fewer than ten everywhere are said in one line. */
    public List<Counted.Line> folded(Counted table) {
        List<Counted.Line> small = table.table() == CountedTable.PLACE ? table.lines().stream().filter(Counted.Line::isSmall).toList() : List.of();
        return small.size() < 3 ? List.of() : lines(table).stream().filter(small::contains).toList();
    }

    public List<Counted.Line> open(Counted table) {
        List<Counted.Line> folded = folded(table);
        return lines(table).stream().filter(line -> !folded.contains(line)).toList();
    }

    public List<Choice> programmes(Page page) {
        return shown.programmes().stream().map(one -> Choice.of(one.code(), one.name().in(page.lang()))).toList();
    }

    public String name(Page page, CountedTable table, String code) {
        return switch (table) {
            case PLACE -> shown.communes().stream().filter(unit -> unit.code().equals(code)).findFirst().map(unit -> unit.name(page.lang())).orElse(page.t("counts.none.place"));
            case LANGUAGE -> isRest(code) ? page.t("counts." + code + ".language") : SpokenLanguages.ownName(code);
            case TRADE -> code.equals("other") ? page.t("counts.other.trade") : page.t("trade." + code);
            case LOOKED_AT -> Objects.requireNonNull(shown.items().get(code), "counted by the items shown").in(page.lang());
            case JOINED -> page.t("counts.joined." + code);
            case AGREED -> page.t("agreement.short." + code);
        };
    }

    private static boolean isRest(String code) {
        return code.equals("other") || code.equals("none");
    }

    private List<String> order(CountedTable table) {
        return switch (table) {
            case PLACE -> {
                var order = new ArrayList<>(shown.communes().stream().map(Unit::code).toList());
                order.add("none");
                yield order;
            }
            case TRADE -> Hat.TRADES;
            case JOINED -> List.of("LIVES", "TREATED", "EXCEPTION");
            case AGREED -> List.of("KEEP", "SHARE", "SURVEY", "PHOTO", "STUDY");
            case LANGUAGE, LOOKED_AT -> List.of();
        };
    }
}
