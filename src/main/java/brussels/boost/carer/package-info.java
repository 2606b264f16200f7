/** The carer's own space: how they are, what they need and carry, who calls them back, their recognition. It refuses to show it to the person they help, and to measure anybody. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda"})
@NullMarked
package brussels.boost.carer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
