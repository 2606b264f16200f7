/** Organisations, services, places, hours and languages. It refuses to know who was sent there. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory"})
@NullMarked
package brussels.boost.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
