package brussels.boost.referral.web;

import brussels.boost.referral.domain.Identity;

/** Who the person is, for the one reader who has just said who they are. @param bound by professional secrecy */
public record IdentityPage(String base, String serviceName, Identity identity, boolean bound) {}
