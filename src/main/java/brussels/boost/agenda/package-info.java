/** What has been agreed: appointments, visits, calendars read and given. It refuses to re-type a professional's own diary. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "territory", "directory", "person", "dialogue", "plan"})
@NullMarked
package brussels.boost.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
