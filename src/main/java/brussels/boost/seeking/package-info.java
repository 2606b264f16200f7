/** "Je cherche quelqu'un": who looks for a référent, who is willing to be asked, what became of it. It refuses to choose for the person, to rank and to count. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "person", "plan"})
@NullMarked
package brussels.boost.seeking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
