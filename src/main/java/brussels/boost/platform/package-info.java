/** The ground every module stands on: identifiers, the database, the web shell, who acts, time, files, jobs and mail. It knows no word of care: a type here that names a person's need is in the wrong place. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package brussels.boost.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
