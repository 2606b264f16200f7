/** The grids a place belongs to: statistical sector, district, commune, basin, programme territory. It refuses to hold an address of a person. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access"})
@NullMarked
package brussels.boost.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
