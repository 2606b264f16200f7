package brussels.boost.plan.web;

import brussels.boost.plan.domain.NoteFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole journal, a page of it at a time. @param next address of what follows */
public record JournalPage(String pid, String name, @Nullable Composer composer, List<NoteView> notes, NoteFilter filter, @Nullable String next,
        boolean somethingConfided) {
    public List<NoteFilter> filters() {
        return List.of(NoteFilter.values());
    }

    public boolean nothing() {
        return notes.isEmpty();
    }
}
