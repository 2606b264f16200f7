package brussels.boost.person.web;

import brussels.boost.person.domain.RecordNationalNumber;
import brussels.boost.platform.id.PersonId;

/** The national number of one person. @param typed what was typed before a refusal */
public record NumberPage(PersonId person, RecordNationalNumber.Answer answer, String typed) {}
