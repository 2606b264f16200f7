package brussels.boost.referral;

import org.jspecify.annotations.Nullable;

/**
 * Somebody says what is lacking.
 *
 * @param words one sentence; names and numbers leave it before it is kept
 * @param waits it exists, and one waits too long
 */
public record NewReport(GapId id, String words, @Nullable String need, @Nullable String unit, boolean waits) {}
