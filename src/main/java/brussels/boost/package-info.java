/** Boost: integrated care, from what matters to each person. */
@NullMarked
package brussels.boost;

import org.jspecify.annotations.NullMarked;
