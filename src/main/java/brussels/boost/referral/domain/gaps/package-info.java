/** What is lacking: counted by need and place, opened as a theme, answered to whoever told it. */
@NullMarked
package brussels.boost.referral.domain.gaps;

import org.jspecify.annotations.NullMarked;
