package brussels.boost.plan.web;

import brussels.boost.plan.domain.goal.Strength;
import java.util.List;

/** The whole plan: what matters in the person's order, what was let go, what helps. */
public record PrioritiesPage(BoardPart board, List<Strength> strengths) {
    public StrengthsPart helps() {
        return new StrengthsPart(board.pid(), board.mayWrite(), strengths);
    }
}
