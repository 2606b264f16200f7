/** The outside's view of the directory in HSDS 3.0. Mapping only. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood", "programme", "evaluation", "day"})
@NullMarked
package brussels.boost.hsds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
