/**
 * Needs told in conversation: possible, shared, or not wished to be talked about.
 */
@NullMarked
package brussels.boost.plan.domain.need;

import org.jspecify.annotations.NullMarked;
