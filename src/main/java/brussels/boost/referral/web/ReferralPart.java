package brussels.boost.referral.web;

import brussels.boost.referral.domain.OpenLine;
import java.util.List;

/** On the record: what was asked and is not over yet. */
public record ReferralPart(String pid, boolean oneself, List<OpenLine> referrals) {}
