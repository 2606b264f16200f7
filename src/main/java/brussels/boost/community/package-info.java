/** Communities of practice, shared tools, training, immersion and unrecognised tasks. It keeps nothing that names a person accompanied. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan", "agenda", "referral", "helpdesk", "liaison", "concertation"})
@NullMarked
package brussels.boost.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
