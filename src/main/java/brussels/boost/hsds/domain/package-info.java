/** Entries of the directory as rows of HSDS, and rows as files. */
@NullMarked
package brussels.boost.hsds.domain;

import org.jspecify.annotations.NullMarked;
