/** Ma journée, what waits, global search and the thread. It owns no fact: it asks the modules above. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation", "community", "wellbeing", "neighbourhood", "programme", "evaluation"})
@NullMarked
package brussels.boost.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
