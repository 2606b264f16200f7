package brussels.boost.directory.web;

/** One address on the person's own pages. */
public record FoundPage(boolean mayKeep, FindPage.Card card, ServicePage service) {}
