package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Said;
import brussels.boost.plan.domain.Note;
import brussels.boost.platform.id.MemberId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the composer, or the page of a correction, sends. */
public record NoteForm(@Nullable String submission, @Nullable String body, @Nullable String audience, @Nullable String kind,
        @Nullable String saidBy, @Nullable String who, @Nullable Integer version, @Nullable String back,
        @Nullable List<String> named, @Nullable String thirdParty) {
    static NoteForm draft(String text) {
        return new NoteForm(null, text, null, null, null, null, null, null, null, null);
    }

    static NoteForm of(Note note) {
        return new NoteForm(null, note.body(), chosen(note.audience()), note.kind().name(), null, null, note.version(), null,
                note.audience().members().stream().map(MemberId::toString).toList(),
                note.thirdParty() == null ? null : note.thirdParty().name());
    }

    NewNote note() {
        String by = WordsForm.orNull(saidBy);
        Said said = by == null ? null : WordsForm.said(by, who);
        return new NewNote(NoteId.of(String.valueOf(submission)), WordsForm.one(NewNote.Kind.class, kind, NewNote.Kind.NOTE),
                body == null ? "" : body, said, chosen(), third());
    }

    private @Nullable ThirdParty third() {
        String third = WordsForm.orNull(thirdParty);
        return third == null ? null : WordsForm.one(ThirdParty.class, third, ThirdParty.ABOUT_ANOTHER);
    }

    /** Between author and person when nothing was chosen. */
    Audience chosen() {
        return WordsForm.audience(audience, Audience.Kind.PERSON, named);
    }

    /** People chosen by name stand beside "the person and me" in the form. */
    private static String chosen(Audience audience) {
        return (audience.kind() == Audience.Kind.NAMED ? Audience.Kind.PERSON : audience.kind()).name();
    }

    public Set<String> names() {
        return named == null ? Set.of() : Set.copyOf(named);
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public boolean unexpected() {
        return NewNote.Kind.UNEXPECTED.name().equals(kind);
    }
}
