package brussels.boost.platform.web;

import java.util.Set;

/**
 * The search field on top of the shell, shown when a module offers it. It posts {@code q}: what is searched about a
 * person never stands in a URL.
 *
 * @param hintKey message key of what can be found, also the field's label
 */
public record SearchDoor(String action, String hintKey, Set<String> doors) {}
