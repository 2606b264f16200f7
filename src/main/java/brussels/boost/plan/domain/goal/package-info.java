/**
 * What the person aims at and what they can lean on: goals, their reviews, strengths, and the optional attainment
 * scale that the person never sees.
 */
@NullMarked
package brussels.boost.plan.domain.goal;

import org.jspecify.annotations.NullMarked;
