/**
 * Closed-loop referral, stepped care and gaps. It refuses to send anything the person did not agree to, and to say who
 * somebody is before a service said yes.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda"})
@NullMarked
package brussels.boost.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
