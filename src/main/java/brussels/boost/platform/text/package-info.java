/** What can be said of a text without knowing its subject: what in it might point to somebody. */
@NullMarked
package brussels.boost.platform.text;

import org.jspecify.annotations.NullMarked;
