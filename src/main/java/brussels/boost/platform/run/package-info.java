/** Running the program: what it says at its start, about its health, its requests and its figures. */
@NullMarked
package brussels.boost.platform.run;

import org.jspecify.annotations.NullMarked;
