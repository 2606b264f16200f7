package brussels.boost.referral.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A domain of needs of the plan, by its code in the directory's taxonomy; both lists are data with the same roots. */
final class NeedTerms {
    private static final Map<String, String> OTHERS = Map.of("moving", "mobility", "ties", "company", "habits", "addiction", "helpers", "carer");

    private NeedTerms() {}

    static List<String> of(@Nullable String domain) {
        return domain == null ? List.of() : List.of(OTHERS.getOrDefault(domain, domain));
    }
}
