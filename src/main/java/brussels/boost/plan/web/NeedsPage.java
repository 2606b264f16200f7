package brussels.boost.plan.web;

import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedDomain;
import brussels.boost.plan.domain.need.ReadNeeds;
import java.time.LocalDate;
import java.util.List;

/** The domains to go through together, in any order. */
public record NeedsPage(String pid, boolean oneself, ReadNeeds.All all, LocalDate today) {
    /** What was last said about one: what was named together, and what one wonders beside it. */
    public List<Need> of(NeedDomain domain) {
        return all.needs().stream().filter(need -> need.domain().equals(domain.code())).limit(2).toList();
    }
}
