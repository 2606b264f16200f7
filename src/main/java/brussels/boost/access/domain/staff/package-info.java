/**
 * Organisations and who works there: accounts, roles from and until, invitations. Those who manage them see no person
 * who is accompanied.
 */
@NullMarked
package brussels.boost.access.domain.staff;

import org.jspecify.annotations.NullMarked;
