/** The PostgreSQL Boost brings along: unpacked, started, adopted, watched and stopped. Knows no table. */
@NullMarked
package brussels.boost.platform.db.server;

import org.jspecify.annotations.NullMarked;
