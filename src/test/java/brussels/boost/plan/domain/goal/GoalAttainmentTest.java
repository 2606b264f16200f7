package brussels.boost.plan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brussels.boost.plan.domain.goal.GoalAttainment.Rated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;

class GoalAttainmentTest {
    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(List.of(new Rated(1, 0)), 50.00),
                Arguments.of(List.of(new Rated(1, 1)), 60.00),
                Arguments.of(List.of(new Rated(1, -2)), 30.00),
                Arguments.of(List.of(new Rated(1, 1), new Rated(1, 1), new Rated(1, 0)), 59.13),
                Arguments.of(List.of(new Rated(2, 1), new Rated(3, -1), new Rated(1, 2)), 52.20),
                Arguments.of(List.of(new Rated(9, 1), new Rated(4, 0), new Rated(1, -1)), 57.09),
                Arguments.of(List.of(new Rated(1, 2), new Rated(1, 2), new Rated(1, 2)), 77.39),
                Arguments.of(List.of(new Rated(1, -2), new Rated(1, -2), new Rated(1, -2)), 22.61));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void t_is_what_the_method_says(List<Rated> goals, double expected) {
        assertThat(GoalAttainment.t(goals).getAsDouble()).isCloseTo(expected, within(0.005));
    }

    @Test
    void what_nobody_looked_at_is_missing_and_no_zero() {
        assertThat(GoalAttainment.t(List.of())).isEmpty();
    }
}
