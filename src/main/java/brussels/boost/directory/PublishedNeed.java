package brussels.boost.directory;

import java.util.Map;

/** A term of the taxonomy of needs. @param parent empty at the top. @param names by language */
public record PublishedNeed(String code, String parent, Map<String, String> names) {}
