package brussels.boost.person.web;

import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.ProgrammeLists.Programme;

/** The programme and its lists. @param typed as typed */
public record ManageProgrammePage(ManageProgramme.Opened opened, Programme typed) {}
