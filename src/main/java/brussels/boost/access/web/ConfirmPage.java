package brussels.boost.access.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page before something that opens, closes or ends: it says the consequence, and is sent on with what was chosen.
 *
 * @param hidden what was chosen, sent again
 * @param look null when there is nothing to see beforehand
 * @param ask the person's word is asked for: the box is never ticked beforehand
 */
public record ConfirmPage(String pid, String name, String tab, String title, List<String> lines, String action,
        Map<String, List<String>> hidden, String verb, String back, boolean ask, boolean danger, @Nullable Look look) {
    /** The way to see what it would be. */
    public record Look(String href, String label) {}

    static ConfirmPage of(String pid, String name, String tab, String title) {
        return new ConfirmPage(pid, name, tab, title, List.of(), "", Map.of(), "", "", false, true, null);
    }

    ConfirmPage saying(List<String> sentences) {
        return new ConfirmPage(pid, name, tab, title, sentences, action, hidden, verb, back, ask, danger, look);
    }

    ConfirmPage doing(String where, String word, String backTo) {
        return new ConfirmPage(pid, name, tab, title, lines, where, hidden, word, backTo, ask, danger, look);
    }

    ConfirmPage with(String field, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(hidden);
        more.put(field, new ArrayList<>(List.of(values)));
        return new ConfirmPage(pid, name, tab, title, lines, action, more, verb, back, ask, danger, look);
    }

    ConfirmPage asking(boolean word) {
        return new ConfirmPage(pid, name, tab, title, lines, action, hidden, verb, back, word, danger, look);
    }

    ConfirmPage gently() {
        return new ConfirmPage(pid, name, tab, title, lines, action, hidden, verb, back, ask, false, look);
    }

    ConfirmPage looking(String where, String label) {
        return new ConfirmPage(pid, name, tab, title, lines, action, hidden, verb, back, ask, danger, new Look(where, label));
    }
}
