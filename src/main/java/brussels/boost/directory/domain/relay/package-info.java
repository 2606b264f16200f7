/** Whom professionals can really call. */
@NullMarked
package brussels.boost.directory.domain.relay;

import org.jspecify.annotations.NullMarked;
