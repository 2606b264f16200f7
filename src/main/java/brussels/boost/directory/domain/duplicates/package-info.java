/** The same service told twice: found, decided by an editor, merged and parted again. */
@NullMarked
package brussels.boost.directory.domain.duplicates;

import org.jspecify.annotations.NullMarked;
