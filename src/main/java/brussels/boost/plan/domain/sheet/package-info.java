/**
 * The take-home sheet: what stands on it, how it fits one A4, and the frozen copy the person was given.
 */
@NullMarked
package brussels.boost.plan.domain.sheet;

import org.jspecify.annotations.NullMarked;
