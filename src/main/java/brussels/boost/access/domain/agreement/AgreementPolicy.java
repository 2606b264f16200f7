package brussels.boost.access.domain.agreement;

import brussels.boost.access.Agreements;
import brussels.boost.platform.security.Refusal;

/** What an agreement must say to be one. Who may write it is the family CONSENTS. */
final class AgreementPolicy {
    private AgreementPolicy() {}

    static void check(Agreements.Given given) {
        String witness = given.witness();
        boolean named = witness != null && !witness.isBlank();
        if (!named && given.giver() == Agreements.Giver.REPRESENTATIVE) {
            throw Refusal.invalid("witness", "agreement.representative.missing");
        }
        if (!named && given.mode() == Agreements.Mode.ORAL_WITNESS) {
            throw Refusal.invalid("witness", "agreement.witness.missing");
        }
    }
}
