package brussels.boost.seeking.web;

import brussels.boost.seeking.domain.SetSeeking;

/** Who calls, and when. */
public record SeekingSettingsPage(SetSeeking.Settings set, String mail) {}
