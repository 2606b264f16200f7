package brussels.boost.person.web;

import brussels.boost.person.domain.ReadDesk;

/** One request on the desk. @param why and answer as they are typed */
public record DeskRequestPage(ReadDesk.Opened opened, String why, String answer) {}
