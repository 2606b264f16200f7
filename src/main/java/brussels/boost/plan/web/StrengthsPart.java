package brussels.boost.plan.web;

import brussels.boost.plan.domain.goal.Strength;
import java.util.List;

/** What helps. */
public record StrengthsPart(String pid, boolean mayWrite, List<Strength> strengths) {}
