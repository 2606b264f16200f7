package brussels.boost.referral.domain.gaps;

import brussels.boost.referral.GapKind;
import org.jspecify.annotations.Nullable;

/**
 * How often one need was lacking in one place, seen in one way. Searches and services are counted, never persons.
 *
 * @param need a code, or empty when nobody said
 * @param lately in the last ninety days
 * @param before in the ninety days before those
 */
public record GapCount(String need, @Nullable String unit, GapKind kind, int times, int lately, int before) {}
