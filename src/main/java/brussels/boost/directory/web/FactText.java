package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of facts for a reader. */
public final class FactText {
    private static final Set<Fact> TRADE = Set.of(Fact.DESCRIPTION, Fact.NOT_DONE, Fact.APPLICATION, Fact.FEES);

    private FactText() {}

    public static String label(Page page, Fact fact) {
        return page.t("directory.fact." + fact.name());
    }

    /** A trade says "what I do", where a service says what it does. */
    public static String label(Page page, Fact fact, ServiceKind kind) {
        boolean trade = kind == ServiceKind.PROFESSIONAL_SHEET && TRADE.contains(fact);
        return trade ? page.t("directory.trade." + fact.name()) : label(page, fact);
    }

    /** The words a fact is chosen among; none when it is free. */
    static List<String> values(Fact fact) {
        return switch (fact) {
            case KIND -> Arrays.stream(ServiceKind.values()).map(Enum::name).toList();
            case STATUS -> Arrays.stream(ServiceStatus.values()).map(Enum::name).toList();
            case INTERPRETATION -> List.of("ON_SITE", "PHONE", "VIDEO", "WRITTEN");
            default -> List.of();
        };
    }

    static String value(Page page, Fact fact, String value) {
        if (fact.shape() == Fact.Shape.YES_NO) {
            return page.t(value.equals("yes") ? "directory.edit.yes" : "directory.edit.no");
        }
        List<String> words = values(fact);
        return words.isEmpty() ? value : Arrays.stream(value.split(";")).map(String::strip)
                .map(one -> words.contains(one) ? page.t("directory.value." + fact.name() + "." + one) : one).collect(Collectors.joining(", "));
    }

    /** Of one key, its language in brackets. */
    public static String label(Page page, String key) {
        return Fact.ofKey(key).map(fact -> label(page, fact) + (fact.languages().isEmpty() ? "" : " (" + key.substring(key.length() - 2).toUpperCase(Locale.ROOT) + ")"))
                .orElse(key);
    }
}
