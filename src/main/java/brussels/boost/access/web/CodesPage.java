package brussels.boost.access.web;

import java.util.List;

/** Recovery codes, shown this once. @param next where to go on */
public record CodesPage(List<String> codes, String next) {}
