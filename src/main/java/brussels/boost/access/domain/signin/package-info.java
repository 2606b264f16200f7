/**
 * Coming in: accounts and their sessions, the ways to prove who one is (password, mailed link, passkey, an
 * organisation's own issuer), the second proof, and what slows down who guesses. It knows nobody's relations.
 */
@NullMarked
package brussels.boost.access.domain.signin;

import org.jspecify.annotations.NullMarked;
