/** The pages of stepped care. */
@NullMarked
package brussels.boost.referral.web.steps;

import org.jspecify.annotations.NullMarked;
