package brussels.boost.helpdesk.web;

import java.util.List;

/** What the form says after it was kept. @param marks what looks like somebody's name or number @param now it was kept just now */
public record KeptPage(List<String> marks, boolean now) {}
