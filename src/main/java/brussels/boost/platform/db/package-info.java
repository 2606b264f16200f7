/** The database: where it is, who logs in, how its tables come to be, and the one door for statements. */
@NullMarked
package brussels.boost.platform.db;

import org.jspecify.annotations.NullMarked;
