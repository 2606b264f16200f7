package brussels.boost.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finished search found nothing. It says neither who searched nor what was typed.
 *
 * @param needs codes, at least one
 * @param unit code of a district or commune
 * @param languages asked to be spoken there
 */
public record NothingFound(List<String> needs, @Nullable String unit, Set<String> languages) {}
