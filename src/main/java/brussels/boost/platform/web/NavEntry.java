package brussels.boost.platform.web;

import java.util.Set;

/**
 * One door in the menu. A module contributes it as a bean, so that adding a page never edits the shell; a door that
 * does not work yet is not contributed.
 *
 * @param order position, small first
 * @param id what a page names as {@code active}
 * @param labelKey message key of its word
 * @param key the letter after {@code G} that opens it, or empty
 * @param doors who sees it: one of the viewer's words is enough
 */
public record NavEntry(int order, String id, String href, String icon, String labelKey, String key, Place place, Set<String> doors) {
    /** Where it stands. */
    public enum Place {
        /** In the rail; the first three are tabs on a phone. */
        RAIL,
        /** In the rail under a rule. */
        BELOW_RULE,
        /** On the page of the administration, which leads to many and is opened seldom. */
        SETTINGS,
        /** The round button in the middle of the phone's tabs. */
        MIDDLE,
        /** Something to do at once: only in the list of commands. */
        COMMAND,
        /** On the menu page, with the account: switch role, my devices. */
        ACCOUNT
    }

    public static NavEntry of(int order, String id, String href, String icon, String labelKey, String key, String... doors) {
        return new NavEntry(order, id, href, icon, labelKey, key, Place.RAIL, Set.of(doors));
    }

    public NavEntry at(Place other) {
        return new NavEntry(order, id, href, icon, labelKey, key, other, doors);
    }

    boolean shownTo(Viewer viewer) {
        return doors.stream().anyMatch(viewer.doors()::contains);
    }
}
