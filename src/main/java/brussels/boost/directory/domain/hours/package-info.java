/** When a place is open: the opening-hours grammar of OpenStreetMap read, answered and written, with Belgium's holidays. */
@NullMarked
package brussels.boost.directory.domain.hours;

import org.jspecify.annotations.NullMarked;
