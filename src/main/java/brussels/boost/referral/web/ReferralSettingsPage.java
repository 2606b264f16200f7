package brussels.boost.referral.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceId;
import brussels.boost.referral.domain.SetReferrals;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The settings of requests. @param service the entry looked at, in full */
public record ReferralSettingsPage(SetReferrals.Settings set, SearchPane.Shown search, @Nullable ServiceId opened, @Nullable Content service) {}
