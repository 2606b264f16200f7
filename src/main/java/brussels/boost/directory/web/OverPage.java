package brussels.boost.directory.web;

/** A link that is over. @param again where a new one is asked for @param sent it was asked for just now */
public record OverPage(String again, boolean sent) {}
