package brussels.boost.access.web;

import brussels.boost.access.domain.agreement.ReadAgreements;
import brussels.boost.platform.id.PersonId;

/** What was agreed. @param oneself the reader is the person */
public record AgreementsPage(PersonId person, boolean oneself, ReadAgreements.Answer answer) {}
