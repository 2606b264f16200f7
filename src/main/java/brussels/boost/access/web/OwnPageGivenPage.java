package brussels.boost.access.web;

import brussels.boost.access.domain.GiveOwnPage;

/** The door of somebody's own page as it is given, once: a code to scan or print. */
public record OwnPageGivenPage(String pid, GiveOwnPage.Given given, String address, String qr) {}
