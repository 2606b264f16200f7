package brussels.boost.access.web;

import brussels.boost.access.domain.KeepPeriods;
import java.util.List;

/** The table of periods. */
public record RetentionPage(List<KeepPeriods.Period> periods) {}
