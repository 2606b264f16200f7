package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Everything but the text is codes, so that an address may carry it.
 *
 * @param text as typed; never in an address, a log or a store
 * @param needs codes of terms, one of which must answer
 * @param unit the district or commune to be near
 * @param languages all of which are really spoken there
 * @param flags conditions that must all hold
 */
public record Wanted(String text, Set<String> needs, @Nullable String unit, Set<String> languages, Set<Flag> flags, boolean openNow) {
    /** The text is cut here: nobody types more, and a machine should not. */
    public static final int LONGEST_TEXT = 200;

    public Wanted {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        needs = Set.copyOf(needs);
        languages = Set.copyOf(languages);
        flags = Set.copyOf(flags);
    }

    public static Wanted of(String text) {
        return new Wanted(text, Set.of(), null, Set.of(), Set.of(), false);
    }

    public boolean isEmpty() {
        return text.isBlank() && needs.isEmpty() && unit == null && languages.isEmpty() && flags.isEmpty() && !openNow;
    }

    /** What the words say is added to what was asked by code. The needs they mean are left to the index. */
    Wanted with(Understood words) {
        String said = words.codes(Understood.Kind.UNIT).stream().findFirst().orElse(null);
        return new Wanted(text, needs, unit == null ? said : unit, joined(languages, words.codes(Understood.Kind.LANGUAGE)),
                joined(flags, words.codes(Understood.Kind.FLAG).stream().map(Flag::valueOf).collect(Collectors.toSet())),
                openNow || words.says(Understood.Kind.OPEN_NOW));
    }

    private static <T> Set<T> joined(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
