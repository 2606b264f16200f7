/** What whoever runs an installation does with all of its data at once: copy them, put them back, move them. It owns no table and reads nobody's words: rows pass through it as they are. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access"})
@NullMarked
package brussels.boost.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
