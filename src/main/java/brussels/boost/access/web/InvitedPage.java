package brussels.boost.access.web;

import brussels.boost.access.domain.circle.InviteMember;

/** The link as it is given, once: a code to scan or print. */
public record InvitedPage(String pid, InviteMember.Sent sent, String address, String qr) {}
