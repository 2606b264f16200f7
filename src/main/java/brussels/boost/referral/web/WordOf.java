package brussels.boost.referral.web;

import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.domain.Referral;

/** How a status is shown: one of four words, an icon and a colour, never the colour alone. */
public final class WordOf {
    private WordOf() {}

    public static String of(Referral referral) {
        return referral.word().name();
    }

    public static String icon(ReferralStatus.Word word) {
        return switch (word) {
            case ASKED -> "send";
            case ACCEPTED -> "hand";
            case ON_THE_WAY -> "route";
            case ENDED -> "check";
            case NOT_SUCCEEDED -> "undo";
        };
    }

    public static String kind(ReferralStatus.Word word) {
        return switch (word) {
            case ASKED -> "info";
            case ACCEPTED, ENDED -> "ok";
            case ON_THE_WAY -> "brand";
            case NOT_SUCCEEDED -> "line";
        };
    }
}
