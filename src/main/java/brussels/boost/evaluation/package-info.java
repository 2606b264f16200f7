/** Indicators from facts without identity, surveys, quotes and reports. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood", "programme"})
@NullMarked
package brussels.boost.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
