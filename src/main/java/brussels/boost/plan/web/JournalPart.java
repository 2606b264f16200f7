package brussels.boost.plan.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.plan.domain.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal on the record page: the composer if the actor may write, and the latest notes. */
public record JournalPart(String pid, String name, @Nullable Composer composer, List<NoteView> notes) {
    static JournalPart of(String pid, String name, @Nullable Composer composer, List<Note> notes, Actor reader) {
        return new JournalPart(pid, name, composer, notes.stream().map(note -> NoteView.of(pid, name, note, reader)).toList());
    }
}
