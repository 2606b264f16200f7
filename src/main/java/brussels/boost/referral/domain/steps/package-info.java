/** Stepped care: the answer given to a person, in words; when to talk about it again, and what happened that may be a reason to. */
@NullMarked
package brussels.boost.referral.domain.steps;

import org.jspecify.annotations.NullMarked;
