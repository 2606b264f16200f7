package brussels.boost.directory.web;

/** After a service's answer. @param changed something was corrected */
public record ThanksPage(boolean changed) {}
