package brussels.boost.plan.web;

import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedDomain;
import java.util.List;

/** What was named together, on the record. */
public record NeedsPart(String pid, boolean maySteps, List<Need> needs, List<NeedDomain> domains) {
    /** In the reader's language; the code when the installation took the domain away since. */
    public String label(Need need, String language) {
        return domains.stream().filter(domain -> domain.code().equals(need.domain())).findFirst().map(domain -> domain.label(language)).orElse(need.domain());
    }
}
