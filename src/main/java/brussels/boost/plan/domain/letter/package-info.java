/**
 * Letters in one press, in the person's words: the templates, what is quoted, the page that is printed and what is
 * kept of it. A letter quotes the plan; the plan knows nothing of letters.
 */
@NullMarked
package brussels.boost.plan.domain.letter;

import org.jspecify.annotations.NullMarked;
