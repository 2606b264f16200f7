package brussels.boost.access.web;

import brussels.boost.access.domain.staff.JoinByInvitation;

/** An invitation, opened by who holds its link. */
public record JoinPage(String token, JoinByInvitation.Offer offer) {}
