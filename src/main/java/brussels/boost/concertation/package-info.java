/** Critical incidents, themes, Diapason groups, consent rounds, recommendations and their relays. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison"})
@NullMarked
package brussels.boost.concertation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
