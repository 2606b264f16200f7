/** Vision, objectives, actions, plan, partners, means, assembly, decisions and news. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood"})
@NullMarked
package brussels.boost.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
