package brussels.boost.access.web;

import brussels.boost.access.History;
import brussels.boost.access.domain.staff.EndRole;
import java.util.List;

/** A role about to end. @param alone a colleague must be named @param login of that colleague, as typed @param before what changed before */
public record RoleEndPage(EndRole.Held held, boolean alone, String login, List<History.Line> before) {}
