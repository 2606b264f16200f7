package brussels.boost.referral;

import org.jspecify.annotations.Nullable;

/**
 * What is lacking, brought before those who may do something about it.
 *
 * @param need and unit: the gaps of a year about them stand behind it
 * @param neighbourhood offered to the neighbourhood; else to the deliberation
 */
public record NewTheme(ThemeId id, String title, String why, @Nullable String need, @Nullable String unit, boolean neighbourhood) {}
