/** The register: persons, how to be with them, their carers and enrolments. It refuses to hold what matters to them: that is the plan's. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory"})
@NullMarked
package brussels.boost.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
