/** The textless cards and the conversations held with them. It interprets nothing: no card is ever mapped to a problem. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person"})
@NullMarked
package brussels.boost.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
