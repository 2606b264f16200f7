package brussels.boost.platform.web;

import brussels.boost.platform.security.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page, as far as the shell must know.
 *
 * @param name shown in the rail
 * @param role a message key, or a text, under the name
 * @param initials two letters for the round badge
 * @param doors words a {@link NavEntry} may ask for, such as {@code professional} or {@code administrator}; they
 *     decide what the menu shows and open nothing
 * @param largePrint they asked for larger letters, on whatever device
 * @param keys the single keys they work with
 * @param readsIn BCP 47 of the language they read, where the screens do not have it; null otherwise
 */
public record Viewer(Actor actor, String name, String role, String initials, Set<String> doors, boolean largePrint, @Nullable String readsIn, Keys keys) {
    public Viewer(Actor actor, String name, String role, String initials, Set<String> doors) {
        this(actor, name, role, initials, doors, false, null, Keys.USUAL);
    }
}
