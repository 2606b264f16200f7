package brussels.boost.referral;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where one ask stands: the ten statuses of the referral task of Gravity's SDOH Clinical Care guide (HL7 FHIR). People
 * read four words instead.
 */
public enum ReferralStatus {
    DRAFT,
    REQUESTED,
    ACCEPTED,
    REJECTED,
    CANCELLED,
    IN_PROGRESS,
    ON_HOLD,
    FAILED,
    COMPLETED,
    ENTERED_IN_ERROR;

    /** What is shown instead of the ten. */
    public enum Word {
        ASKED,
        ACCEPTED,
        ON_THE_WAY,
        /** With {@link #NOT_SUCCEEDED}, one word of two faces. */
        ENDED,
        NOT_SUCCEEDED;

        /** For several services asked: the furthest any of them went. */
        public static Word furthest(Collection<ReferralStatus> statuses) {
            Set<Word> words = statuses.stream().map(ReferralStatus::word).collect(Collectors.toSet());
            return Stream.of(ENDED, ON_THE_WAY, ACCEPTED, ASKED).filter(words::contains).findFirst().orElse(NOT_SUCCEEDED);
        }
    }

    /** What may come next. Whatever is not over yet may turn out to be a mistake of whoever entered it. */
    public Set<ReferralStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REQUESTED, CANCELLED, ENTERED_IN_ERROR);
            case REQUESTED -> EnumSet.of(ACCEPTED, REJECTED, CANCELLED, ENTERED_IN_ERROR);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, CANCELLED, ENTERED_IN_ERROR);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, FAILED, ON_HOLD, CANCELLED, ENTERED_IN_ERROR);
            case ON_HOLD -> EnumSet.of(IN_PROGRESS, CANCELLED, FAILED, ENTERED_IN_ERROR);
            case REJECTED, CANCELLED, FAILED, COMPLETED, ENTERED_IN_ERROR -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    public boolean mayBecome(ReferralStatus other) {
        return next().contains(other);
    }

    /** Nothing follows; asking again is a new ask that goes on from this one. */
    public boolean over() {
        return next().isEmpty();
    }

    /** Set by the service, or by whoever heard the service say it. */
    public boolean saidByService() {
        return switch (this) {
            case ACCEPTED, REJECTED, IN_PROGRESS, ON_HOLD, FAILED, COMPLETED -> true;
            case DRAFT, REQUESTED, CANCELLED, ENTERED_IN_ERROR -> false;
        };
    }

    public boolean wantsReason() {
        return this == REJECTED || this == FAILED || this == CANCELLED;
    }

    public Word word() {
        return switch (this) {
            case DRAFT, REQUESTED -> Word.ASKED;
            case ACCEPTED -> Word.ACCEPTED;
            case IN_PROGRESS, ON_HOLD -> Word.ON_THE_WAY;
            case COMPLETED -> Word.ENDED;
            case REJECTED, CANCELLED, FAILED, ENTERED_IN_ERROR -> Word.NOT_SUCCEEDED;
        };
    }
}
