package brussels.boost.referral.domain;

import static brussels.boost.referral.ReferralStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.referral.ReferralStatus;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferralStatusTest {
    /** As Gravity's guide has them; a mistake may be said of whatever is not over. */
    private static final Map<ReferralStatus, Set<ReferralStatus>> MAY_FOLLOW = Map.of(
            DRAFT, Set.of(REQUESTED, CANCELLED, ENTERED_IN_ERROR),
            REQUESTED, Set.of(ACCEPTED, REJECTED, CANCELLED, ENTERED_IN_ERROR),
            ACCEPTED, Set.of(IN_PROGRESS, CANCELLED, ENTERED_IN_ERROR),
            IN_PROGRESS, Set.of(COMPLETED, FAILED, ON_HOLD, CANCELLED, ENTERED_IN_ERROR),
            ON_HOLD, Set.of(IN_PROGRESS, CANCELLED, FAILED, ENTERED_IN_ERROR));

    @TestFactory
    Stream<DynamicTest> each_of_the_hundred_pairs_is_allowed_or_not() {
        return Stream.of(ReferralStatus.values()).flatMap(from -> Stream.of(ReferralStatus.values()).map(to -> DynamicTest.dynamicTest(from + " to " + to,
                () -> assertThat(from.mayBecome(to)).isEqualTo(MAY_FOLLOW.getOrDefault(from, Set.of()).contains(to)))));
    }

    @Test
    void of_several_services_the_furthest_one_says_the_word() {
        assertThat(Word.furthest(Set.of(REJECTED, REQUESTED))).isEqualTo(Word.ASKED);
        assertThat(Word.furthest(Set.of(CANCELLED, ON_HOLD))).isEqualTo(Word.ON_THE_WAY);
        assertThat(Word.furthest(Set.of(REJECTED, CANCELLED))).isEqualTo(Word.NOT_SUCCEEDED);
    }
}
