/**
 * Agreements: the wording in force, giving one, reading them, and taking one back in one step.
 */
@NullMarked
package brussels.boost.access.domain.agreement;

import org.jspecify.annotations.NullMarked;
