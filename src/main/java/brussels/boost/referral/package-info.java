/** Closed-loop referral, stepped care and gaps. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda"})
@NullMarked
package brussels.boost.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
