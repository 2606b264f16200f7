/** A synthetic population, written in the load role and never by the web process. */
@NullMarked
package brussels.boost.demo.generate;

import org.jspecify.annotations.NullMarked;
