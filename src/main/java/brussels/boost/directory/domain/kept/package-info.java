/** The addresses a person keeps. */
@NullMarked
package brussels.boost.directory.domain.kept;

import org.jspecify.annotations.NullMarked;
