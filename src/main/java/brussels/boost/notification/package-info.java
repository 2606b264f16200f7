/** Messages to people: which, when, in which language, without a health word. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood", "programme", "evaluation", "day"})
@NullMarked
package brussels.boost.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
