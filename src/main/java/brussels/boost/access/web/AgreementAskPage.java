package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.agreement.ReadAgreements;
import brussels.boost.platform.id.PersonId;

/** One agreement asked or taken back. @param form what was answered before a refusal */
public record AgreementAskPage(PersonId person, boolean oneself, Agreements.Kind kind, ReadAgreements.Asked asked, Form form) {
    /** The answers as they were sent. */
    public record Form(String mode, String giver, String witness) {}
}
