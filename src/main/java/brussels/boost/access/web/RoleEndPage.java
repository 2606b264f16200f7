package brussels.boost.access.web;

import brussels.boost.access.domain.EndRole;

/** A role about to end. @param alone a colleague must be named @param login of that colleague, as typed */
public record RoleEndPage(EndRole.Held held, boolean alone, String login) {}
