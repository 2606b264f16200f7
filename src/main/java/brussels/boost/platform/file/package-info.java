/** What people upload: recognised by its content, never by its name, and made anew so that nothing hidden comes along. */
@NullMarked
package brussels.boost.platform.file;

import org.jspecify.annotations.NullMarked;
