package brussels.boost.directory;

import brussels.boost.access.PatientAccess;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search made for somebody begins with. A module above answers, from what the person opened to whoever looks;
 * every part of it can be taken away on the page.
 */
public interface SearchFor {
    About of(PatientAccess patient);

    /**
     * Where a search begins.
     *
     * @param name how the person wants to be called
     * @param needs codes of the taxonomy, from what was named together with them
     * @param languages codes as the directory has them, the one they like best first
     * @param unit the district they live in
     */
    record About(String name, Set<String> needs, List<String> languages, @Nullable String unit) {}
}
