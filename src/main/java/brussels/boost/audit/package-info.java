/** The journal: who read or did what, in lines nobody can quietly change. It keeps references and enums, never a text about anyone, and decides nothing. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package brussels.boost.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
