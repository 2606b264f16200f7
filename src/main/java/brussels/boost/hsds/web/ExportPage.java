package brussels.boost.hsds.web;

import brussels.boost.directory.PublishedSource;
import java.util.List;

/** The files one can take along, and where what is in them is from. */
public record ExportPage(List<PublishedSource> sources) {
    public List<String> languages() {
        return List.of("fr", "nl", "en");
    }
}
