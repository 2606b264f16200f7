package brussels.boost.referral.web.steps;

import brussels.boost.referral.domain.steps.CareStep;

/** The answer given now, on the record. */
public record CarePart(String pid, boolean oneself, boolean maySay, CareStep step) {}
