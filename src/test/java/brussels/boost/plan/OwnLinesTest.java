package brussels.boost.plan;

import static brussels.boost.access.Family.NOTES;
import static brussels.boost.access.Family.STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.AddNote;
import brussels.boost.plan.domain.AddOwnStep;
import brussels.boost.plan.domain.Drawn;
import brussels.boost.plan.domain.Note;
import brussels.boost.plan.domain.NoteFilter;
import brussels.boost.plan.domain.ReadJournal;
import brussels.boost.plan.domain.ShowDrawing;
import brussels.boost.plan.domain.WriteOwnNote;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class OwnLinesTest {
    @Autowired Circle circle;
    @Autowired WriteOwnNote write;
    @Autowired AddOwnStep step;
    @Autowired ShowDrawing drawings;
    @Autowired ReadJournal journal;
    @Autowired AddNote add;

    @Test
    void a_drawing_is_enough_and_is_seen_by_whom_the_note_is_for() throws IOException {
        var amina = circle.amina(NOTES);
        var mine = draw(amina, Audience.PERSON);
        var ours = draw(amina, Audience.CIRCLE);
        assertThat(slice(amina.herself(), amina).notes()).extracting(Note::body).containsExactly("Dessin", "Dessin");
        assertThat(slice(amina.lucie(), amina).notes()).extracting(Note::id, Note::drawn).containsExactly(org.assertj.core.groups.Tuple.tuple(ours, true));
        assertThat(drawings.of(amina.karim(), amina.id(), ours).mediaType()).isEqualTo("image/png");
        assertThat(drawings.of(amina.herself(), amina.id(), mine).bytes()).isNotEmpty();
        assertThatThrownBy(() -> drawings.of(amina.lucie(), amina.id(), mine)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_note_without_words_or_picture_and_a_file_that_is_no_picture_are_refused() {
        var amina = circle.amina();
        assertThatThrownBy(() -> write.run(amina.herself(), new WriteOwnNote.Request(NoteId.fresh(), " ", "Dessin", Drawn.NOTHING, Audience.PERSON)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write.run(amina.herself(), new WriteOwnNote.Request(NoteId.fresh(), "", "Dessin",
                new Drawn(new byte[0], "pas une image".getBytes(java.nio.charset.StandardCharsets.UTF_8)), Audience.PERSON))).isInstanceOf(Refusal.class);
        assertThat(slice(amina.herself(), amina).notes()).isEmpty();
    }

    @Test
    void a_step_of_one_s_own_is_drawn_too() throws IOException {
        var amina = circle.amina(STEPS);
        var id = StepId.fresh();
        step.run(amina.herself(), new AddOwnStep.Request(id, "", "fr", "Dessin", new Drawn(png(), new byte[0]), Audience.CIRCLE));
        assertThat(drawings.of(amina.karim(), amina.id(), id).bytes()).isNotEmpty();
    }

    @Test
    void what_somebody_else_confided_is_not_the_person_s_to_read_and_the_page_says_that_something_is_kept_back() {
        var amina = circle.amina(NOTES);
        assertThat(slice(amina.herself(), amina).somethingConfided()).isFalse();
        note(amina, "Sa sœur m'a dit", ThirdParty.CONFIDED, Audience.CIRCLE);
        note(amina, "Sa sœur déménage", ThirdParty.ABOUT_ANOTHER, Audience.CIRCLE);
        note(amina, "Pour Karim et moi", ThirdParty.CONFIDED, Audience.named(Set.of(amina.karimsPlace())));
        assertThat(bodies(amina.herself(), amina)).containsExactly("Sa sœur déménage");
        assertThat(slice(amina.herself(), amina).somethingConfided()).isTrue();
        assertThat(bodies(amina.lucie(), amina)).hasSize(3);
        assertThat(bodies(amina.karim(), amina)).containsExactly("Pour Karim et moi", "Sa sœur déménage");
        assertThat(slice(amina.lucie(), amina).somethingConfided()).isFalse();
    }

    private NoteId draw(Amina amina, Audience audience) throws IOException {
        var id = NoteId.fresh();
        write.run(amina.herself(), new WriteOwnNote.Request(id, "", "Dessin", new Drawn(png(), new byte[0]), audience));
        return id;
    }

    private void note(Amina amina, String body, ThirdParty third, Audience audience) {
        add.add(amina.lucie(), amina.id(), new NewNote(NoteId.fresh(), NewNote.Kind.NOTE, body, null, audience, third));
    }

    private List<String> bodies(Actor actor, Amina amina) {
        return slice(actor, amina).notes().stream().map(Note::body).toList();
    }

    private ReadJournal.Slice slice(Actor actor, Amina amina) {
        return journal.reading(actor, amina.id(), patient -> journal.slice(patient, NoteFilter.ALL, null));
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
