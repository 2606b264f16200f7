package brussels.boost.access.web;

import brussels.boost.access.Overview;

/** Who keeps the overview, on the record or on the person's first page. */
public record OverviewBox(String pid, String name, boolean oneself, boolean mayChange, Overview.Said said) {
    public String base() {
        return "/people/" + pid + "/overview";
    }

    /** The message of its sentence; {0} is who. */
    public String key() {
        return "overview.said." + said.standing();
    }

    public String who() {
        String who = said.who();
        return who == null ? name : who;
    }
}
