package brussels.boost.platform.web;

import java.util.List;

/**
 * Every component and state on one page, to be looked at in each language, width and light.
 *
 * @param cards codes of some pictures
 * @param draft what was typed in the form that is shown again
 */
public record KitPage(List<String> cards, Draft draft) {
    static final List<String> COLOURS = List.of("paper", "surface", "sunken", "line", "line-strong", "ink", "ink-2", "ink-3", "brand",
            "brand-soft", "sun", "prox", "hop", "dia", "ori", "qua", "ok", "warn", "bad", "info");

    static KitPage of(Draft draft) {
        return new KitPage(List.of("sleep", "pain", "money", "eating", "home", "stairs", "papers", "alone", "family", "friends",
                "medicines", "mood", "outdoors", "tram", "language", "light", "useful", "screen", "carer", "doctor"), draft);
    }

    public List<String> colours() {
        return COLOURS;
    }

    public List<Choice> audiences(Page page) {
        return List.of(Choice.of("author", page.t("kit.audience.author")), Choice.of("circle", page.t("kit.audience.circle")));
    }

    public List<Choice> modes(Page page) {
        return List.of(Choice.of("voice", page.t("kit.mode.voice")), Choice.of("home", page.t("kit.mode.home")),
                new Choice("letter", page.t("kit.mode.letter"), page.t("kit.mode.letter.hint")));
    }

    /** The form of the kit. */
    public record Draft(String date, String phone) {}
}
