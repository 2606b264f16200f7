/** Accounts, roles held in organisations, sign-in, consents, the circle and what each member may see, and the capabilities every store asks for. It refuses to know what is inside a plan or a note. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package brussels.boost.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
