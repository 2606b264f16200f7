/**
 * Who is in a person's circle and what each may read: members, rights, invitations, named exclusions, and the
 * changes the person is told.
 */
@NullMarked
package brussels.boost.access.domain.circle;

import org.jspecify.annotations.NullMarked;
