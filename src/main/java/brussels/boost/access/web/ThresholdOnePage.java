package brussels.boost.access.web;

import brussels.boost.access.domain.SetThresholds;

/** One length of time. @param days as typed */
public record ThresholdOnePage(SetThresholds.Opened opened, int days) {}
