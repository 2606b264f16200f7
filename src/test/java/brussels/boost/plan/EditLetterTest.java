package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.plan.domain.letter.EditLetter;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class EditLetterTest {
    @Autowired People people;
    @Autowired EditLetter edit;

    @Test
    void new_words_are_a_new_version_with_its_history_and_an_old_form_changes_nothing() {
        var admin = people.anyAdministrator();
        var before = edit.one(admin, "energy", "nl");
        var words = before.words();
        var changed = new EditLetter.Words(words.recipient(), "Mijn rekening, {name}", words.greeting(), words.opening(), words.quoting(), "", words.closing(), words.farewell());
        edit.change(admin, "energy", "nl", before.version(), changed);
        var after = edit.one(admin, "energy", "nl");
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.history()).anySatisfy(line -> assertThat(line.became()).isEqualTo("Mijn rekening, {name}"));
        assertThat(after.words().sample("Amina", "Lucie", "20 maart 2026")).contains("Mijn rekening, Amina");
        assertThatThrownBy(() -> edit.change(admin, "energy", "nl", before.version(), words)).isInstanceOf(Refusal.class);
        edit.change(admin, "energy", "nl", after.version(), words);
        assertThat(edit.one(admin, "energy", "fr").version()).isEqualTo(1);
    }

    @Test
    void only_who_keeps_the_texts_and_never_without_a_greeting() {
        assertThatThrownBy(() -> edit.kinds(people.anyNurse())).isInstanceOf(Refusal.class);
        var admin = people.anyAdministrator();
        var now = edit.one(admin, "energy", "fr");
        var words = now.words();
        assertThatThrownBy(() -> edit.change(admin, "energy", "fr", now.version(), new EditLetter.Words(words.recipient(), words.subject(), " ", words.opening(),
                "", "", words.closing(), ""))).satisfies(said -> assertThat(((Refusal) said).fields()).containsOnlyKeys("greeting"));
    }
}
