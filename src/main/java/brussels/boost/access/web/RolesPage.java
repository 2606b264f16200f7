package brussels.boost.access.web;

import brussels.boost.access.Hat;
import java.util.List;

/**
 * The roles somebody may take.
 *
 * @param worn the hat on now
 */
public record RolesPage(List<Hat> hats, String worn) {}
