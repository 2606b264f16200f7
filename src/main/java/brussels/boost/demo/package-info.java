/** Fictional data and the generator. Used by nobody. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "seeking", "agenda", "carer", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood", "programme", "evaluation", "day"})
@NullMarked
package brussels.boost.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
