/** One sealed file with every row of an installation, and its way back. */
@NullMarked
package brussels.boost.operation.backup;

import org.jspecify.annotations.NullMarked;
