package brussels.boost.directory;

import java.util.List;

/** What is shown of these entries changed. @param ids empty: so many that everything should be read again */
public record ListingsChanged(List<ServiceId> ids) {}
