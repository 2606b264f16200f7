/** What is in the directory beside services: how things work, trades, who holds which function, initiatives and tools. */
@NullMarked
package brussels.boost.directory.domain.guide;

import org.jspecify.annotations.NullMarked;
