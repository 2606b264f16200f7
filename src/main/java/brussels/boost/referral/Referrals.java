package brussels.boost.referral;

import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others may know of the requests made for a person. Inside a transaction. */
public interface Referrals {
    /** The latest first, at most a hundred. */
    List<Card> of(PatientAccess patient);

    /** Asks one service; the person agreed to it. */
    void send(PatientAccess patient, NewReferral referral);

    /** Professionals of this organisation answer for that entry of the directory, on their own page. */
    void answersFor(OrganisationId organisation, ServiceId service);

    /**
     * One service asked.
     *
     * @param domain of needs, when it grew out of one
     * @param serviceName as it was called when it was asked
     * @param reason code of why it came to nothing
     * @param after the ask it goes on from
     */
    record Card(AskId id, ReferralId referral, @Nullable String domain, ServiceId service, String serviceName, ReferralStatus status,
            LocalDate since, @Nullable String reason, @Nullable AskId after) {}
}
