package brussels.boost.plan.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the person drew beside their own notes and steps, as files of the copy; and that something confided is missing. */
@Component
class DrawingsExport implements PersonExport {
    private final DrawingStore drawings;
    private final NoteStore notes;

    DrawingsExport(DrawingStore drawings, NoteStore notes) {
        this.drawings = drawings;
        this.notes = notes;
    }

    @Override
    public String key() {
        return "drawings";
    }

    @Override
    public Family family() {
        return Family.NOTES;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan.note_drawing", "plan.step_drawing");
    }

    @Override
    public Part read(PatientAccess patient) {
        return new Part(List.of(), drawings.all(patient), notes.somethingConfided(patient));
    }
}
