/** What matters in the person's words, small steps, goals, needs, notes and the sheet they take home. It refuses scores. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue"})
@NullMarked
package brussels.boost.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
