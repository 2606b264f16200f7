/** Who keeps the overview of a circle. */
@NullMarked
package brussels.boost.access.domain.overview;

import org.jspecify.annotations.NullMarked;
