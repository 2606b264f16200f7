/**
 * Finding: the whole directory in memory under Lucene, words of three languages, and a ranking anybody may read.
 * PostgreSQL stays the only truth; this is built from it and thrown away.
 */
@NullMarked
package brussels.boost.directory.domain.search;

import org.jspecify.annotations.NullMarked;
