/**
 * The relation between a person and their référent: chosen, handed over, stood in for, ended by a move, a death or
 * a departure.
 */
@NullMarked
package brussels.boost.access.domain.relation;

import org.jspecify.annotations.NullMarked;
