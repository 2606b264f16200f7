package brussels.boost.person.web;

import brussels.boost.person.domain.TakePart;
import brussels.boost.platform.id.PersonId;

/** What the programme looks at. @param reason typed before a refusal */
public record ProgrammePage(PersonId person, TakePart.Answer answer, String reason) {}
