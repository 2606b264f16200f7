package brussels.boost.access.web;

import brussels.boost.access.Erasure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of erasures, the newest first. */
public record ErasuresPage(List<Erasure.Erased> lines, @Nullable String next) {
    private static final int PAGE = 50;

    static ErasuresPage of(List<Erasure.Erased> lines) {
        return new ErasuresPage(lines, lines.size() < PAGE ? null : "/administration/privacy/erasures?before=" + lines.getLast().at());
    }
}
