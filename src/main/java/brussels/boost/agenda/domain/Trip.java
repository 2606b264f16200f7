package brussels.boost.agenda.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accompanied trip: when to leave, the way in words, who comes, how to be with the person, what to bring as pictures. */
public record Trip(@Nullable String leave, @Nullable String way, @Nullable String who, @Nullable String how, List<String> papers) {
    /** What may be brought: a card of the deck each, in the order of the page. */
    public static final List<String> PAPERS = List.of("papers", "letters", "medicines", "bills", "money", "phone", "sight", "hearing");
    public static final Trip NONE = new Trip(null, null, null, null, List.of());

    public boolean nothing() {
        return leave == null && way == null && who == null && how == null && papers.isEmpty();
    }

    Trip clean() {
        return new Trip(text(leave), text(way), text(who), text(how), PAPERS.stream().filter(papers::contains).toList());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
