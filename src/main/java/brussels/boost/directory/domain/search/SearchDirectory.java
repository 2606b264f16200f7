package brussels.boost.directory.domain.search;

import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Searches the directory, as somebody types. Nothing of what was typed is kept. */
@Component
public class SearchDirectory {
    private final IndexKeeper keeper;
    private final BrusselsTime time;

    SearchDirectory(IndexKeeper keeper, BrusselsTime time) {
        this.keeper = keeper;
        this.time = time;
    }

    /** The needs and their words, for pictures and chips. */
    public Lexicon lexicon() {
        return keeper.index().lexicon();
    }

    /** @param limit of hits; the counts are of all */
    public Found search(Wanted asked, int limit) {
        DirectoryIndex index = keeper.index();
        String unit = asked.with(index.lexicon().understand(asked.text())).unit();
        return Search.of(index, asked, keeper.middle(unit), LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE), limit);
    }
}
