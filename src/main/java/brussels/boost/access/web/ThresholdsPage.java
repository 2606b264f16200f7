package brussels.boost.access.web;

import brussels.boost.access.domain.SetThresholds;
import java.util.List;

/** The table of lengths of time. */
public record ThresholdsPage(List<SetThresholds.Value> values) {}
