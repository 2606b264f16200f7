package brussels.boost.referral.web;

import brussels.boost.referral.domain.ReadInbox;
import java.util.List;

/** What was asked of the services a professional answers for. */
public record InboxPage(List<ReadInbox.Asked> asked) {}
