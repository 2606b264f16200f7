package brussels.boost.referral.web;

import brussels.boost.referral.domain.ReadInbox;
import java.util.List;

/** Services that keep silent: which one, since when, and what to say on the telephone. */
public record SilentPage(List<ReadInbox.Silent> silent) {}
