/** Logs that hold nobody's words. */
@NullMarked
package brussels.boost.platform.logging;

import org.jspecify.annotations.NullMarked;
