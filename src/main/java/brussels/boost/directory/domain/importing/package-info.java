/** Reads other people's files into what they say: tables, OpenStreetMap, HSDS. No database here. */
@NullMarked
package brussels.boost.directory.domain.importing;

import org.jspecify.annotations.NullMarked;
