package brussels.boost.access.web;

/** What the first administrator typed so far. */
public record FirstAdministratorPage(String token, String name, String login) {}
