/** What an installation may set, in one record that documents itself. */
@NullMarked
package brussels.boost.platform.settings;

import org.jspecify.annotations.NullMarked;
