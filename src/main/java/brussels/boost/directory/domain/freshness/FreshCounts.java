package brussels.boost.directory.domain.freshness;

/** How fresh the whole is. @param toWrite of those due, whom a mail can be sent now */
public record FreshCounts(int fresh, int due, int asked, int toWrite) {}
