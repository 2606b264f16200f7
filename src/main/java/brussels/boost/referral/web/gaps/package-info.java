/** The pages of what is lacking. */
@NullMarked
package brussels.boost.referral.web.gaps;

import org.jspecify.annotations.NullMarked;
