package brussels.boost.directory.web;

/** The directory searched for somebody. @param languageLeftOut nobody was found who speaks their language */
public record ForPersonPage(String name, boolean languageLeftOut, DirectoryPage search) {}
