package brussels.boost.access.web;

import brussels.boost.access.domain.OpenOwnPage;

/** Behind the link: how the person wants to come back. @param typed what was typed in it */
public record OwnPageDoorPage(String token, OpenOwnPage.Door door, String typed) {}
