package brussels.boost.directory;

/** Where entries come from. Empty where there is none. @param attribution to be printed wherever its facts are shown */
public record PublishedSource(String name, String licence, String attribution, String url) {}
