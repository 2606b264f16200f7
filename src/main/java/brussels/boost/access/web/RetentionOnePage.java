package brussels.boost.access.web;

import brussels.boost.access.domain.KeepPeriods;

/** One period. @param days and ground as typed */
public record RetentionOnePage(KeepPeriods.Opened opened, int days, String ground) {}
