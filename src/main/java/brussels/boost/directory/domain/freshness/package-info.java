/** Trust has a date: who is due, who is asked, what services answer and what readers find wrong. */
@NullMarked
package brussels.boost.directory.domain.freshness;

import org.jspecify.annotations.NullMarked;
