package brussels.boost.access.web;

import brussels.boost.platform.web.Keys;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.stream.Stream;

/** One's own single keys, with what each does. */
public record KeysPage(Keys keys, List<Line> alone, List<Line> doors, List<Line> desk) {
    /** @param usual the key as it comes @param does what it does, in words */
    public record Line(String usual, String does) {
        public String name() {
            return "key-" + usual;
        }
    }

    static KeysPage of(Page page, Keys keys) {
        List<Line> doors = Stream.of(NavEntry.Place.RAIL, NavEntry.Place.BELOW_RULE).flatMap(place -> page.nav(place).stream())
                .filter(entry -> !entry.key().isEmpty()).map(entry -> new Line("g" + entry.key(), page.t(entry.labelKey()))).toList();
        boolean desk = page.nav(NavEntry.Place.RAIL).stream().anyMatch(entry -> entry.href().equals("/helpdesk"));
        return new KeysPage(keys, lines(page, Keys.ALONE), doors, desk ? lines(page, Keys.DESK) : List.of());
    }

    List<String> places() {
        return doors.stream().map(Line::usual).toList();
    }

    private static List<Line> lines(Page page, List<String> keys) {
        return keys.stream().map(usual -> new Line(usual, page.t("keys.does." + Keys.word(usual)))).toList();
    }
}
