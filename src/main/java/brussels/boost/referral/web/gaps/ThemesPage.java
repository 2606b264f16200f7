package brussels.boost.referral.web.gaps;

import brussels.boost.referral.domain.gaps.Theme;
import java.util.List;

/** Every theme, those that wait first. */
public record ThemesPage(List<Theme> themes) {}
