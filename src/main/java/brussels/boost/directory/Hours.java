package brussels.boost.directory;

import brussels.boost.platform.web.Page;
import java.util.List;

/** Opening hours written in OpenStreetMap's grammar, said in the reader's words. */
public interface Hours {
    /** @param open now @param now "open until 17:00" @param week one line per group of days; the text itself when it is not of the grammar */
    record Said(boolean open, String now, List<String> week) {}

    Said say(Page page, String hours);

    /** Whether it is of the grammar. */
    boolean understands(String hours);
}
