package brussels.boost.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service said how long one waits there.
 *
 * @param needs codes of what it answers
 * @param unit the district or commune it is in
 * @param days at least
 */
public record WaitHeard(ServiceId service, List<String> needs, @Nullable String unit, int days) {}
