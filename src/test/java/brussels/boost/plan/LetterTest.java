package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.Circle.Amina;
import brussels.boost.plan.domain.letter.Letter;
import brussels.boost.plan.domain.letter.LetterChoices;
import brussels.boost.plan.domain.letter.LetterLanguage;
import brussels.boost.plan.domain.letter.MakeLetter;
import brussels.boost.plan.domain.letter.Quotable;
import brussels.boost.plan.domain.letter.ReadLetters;
import brussels.boost.plan.domain.letter.RemoveLetter;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BoostTest
@Import(Circle.class)
class LetterTest {
    private static final String FAITH = "Prier à l’aube";
    private static final String SLEEP = "Dormir la nuit";

    @Autowired Circle circle;
    @Autowired Access access;
    @Autowired Transactions transactions;
    @Autowired Plans plans;
    @Autowired MakeLetter make;
    @Autowired ReadLetters read;
    @Autowired RemoveLetter remove;

    private Amina amina() {
        var amina = circle.amina(Family.NOTES, Family.PRIORITIES);
        transactions.write(amina.lucie(), () -> {
            var patient = access.write(amina.lucie(), amina.id(), Act.of("test.look"), Family.PRIORITIES);
            plans.addPriority(patient, new NewPriority(PriorityId.fresh(), new Words("أن أنام", "ar", SLEEP), Said.BY_PERSON, Picture.NONE, false, true, Audience.CIRCLE, null));
            plans.addPriority(patient, new NewPriority(PriorityId.fresh(), Words.french(FAITH), Said.BY_PERSON, Picture.NONE, true, false, Audience.PERSON, null));
        });
        return amina;
    }

    private static LetterChoices choices(String kind, Set<UUID> quoted, Set<UUID> asked, boolean health, String words, Audience.Kind audience) {
        return new LetterChoices(kind, LetterLanguage.FR, "", "", "", "", words, quoted, asked, health, null, "", audience);
    }

    private LetterId made(Actor actor, Amina amina, LetterChoices choices) {
        var id = LetterId.fresh();
        make.make(actor, new MakeLetter.Request(amina.id(), id, choices));
        make.make(actor, new MakeLetter.Request(amina.id(), id, choices));
        return id;
    }

    private UUID line(Amina amina, boolean sensitive) {
        return read.table(amina.lucie(), amina.id(), LetterChoices.usual("cpas", LetterLanguage.FR)).quotable().stream()
                .filter(one -> one.sensitive() == sensitive).map(Quotable::id).findFirst().orElseThrow();
    }

    private static String words(Letter letter) {
        return letter.opening() + " " + letter.quoting() + letter.quotes() + letter.own() + letter.closing();
    }

    @Test
    void a_letter_nobody_touched_quotes_nothing_and_says_nothing_of_health() {
        var amina = amina();
        Letter letter = read.table(amina.lucie(), amina.id(), LetterChoices.usual("cpas", LetterLanguage.FR)).preview();
        assertThat(letter.quotes()).isEmpty();
        assertThat(words(letter)).contains("Amina", "rendez-vous").doesNotContain("santé", SLEEP, FAITH, "{");
        Letter ticked = read.table(amina.lucie(), amina.id(), choices("cpas", Set.of(line(amina, false)), Set.of(), true, "Un chauffage.", Audience.Kind.PERSON)).preview();
        assertThat(words(ticked)).contains("santé", SLEEP, "Un chauffage.").doesNotContain(FAITH);
    }

    @Test
    void a_private_line_is_quoted_only_when_the_person_was_asked_and_then_stays_between_two() {
        var amina = amina();
        UUID faith = line(amina, true);
        assertThatThrownBy(() -> made(amina.lucie(), amina, choices("school", Set.of(faith), Set.of(), false, "", Audience.Kind.CIRCLE)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("q", "letter.askFirst"));
        LetterId id = made(amina.lucie(), amina, choices("school", Set.of(faith), Set.of(faith), false, "", Audience.Kind.CIRCLE));
        assertThat(words(read.one(amina.herself(), amina.id(), id).letter())).contains(FAITH);
        assertThatThrownBy(() -> read.one(amina.karim(), amina.id(), id)).isInstanceOf(Refusal.class);
        assertThat(read.table(amina.karim(), amina.id(), LetterChoices.usual("cpas", LetterLanguage.FR)).quotable()).noneMatch(Quotable::sensitive);
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void every_kind_prints_on_one_accessible_page_the_words_of_the_preview(LetterLanguage language) throws IOException {
        var amina = amina();
        for (var kind : read.drawer(amina.lucie(), amina.id()).kinds()) {
            var usual = LetterChoices.usual(kind.code(), language);
            Letter preview = read.table(amina.lucie(), amina.id(), usual).preview();
            LetterId id = made(amina.lucie(), amina, usual);
            byte[] pdf = read.pdf(amina.lucie(), amina.id(), id);
            Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("letter-" + kind.code() + "-" + language.tag() + ".pdf"), pdf);
            PdfChecks.isAccessible(pdf, language.tag(), preview.subject());
            assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
            assertThat(read.one(amina.lucie(), amina.id(), id).letter()).isEqualTo(preview);
            String printed = squeezed(PdfChecks.text(pdf));
            preview.opening().forEach(words -> assertThat(printed).contains(squeezed(words)));
            preview.closing().forEach(words -> assertThat(printed).contains(squeezed(words)));
            assertThat(printed).contains(squeezed(preview.dated()), squeezed(preview.signed()));
        }
        assertThat(read.drawer(amina.lucie(), amina.id()).made()).hasSize(7);
    }

    @Test
    void whoever_attests_is_named_and_the_person_leaves_a_line_for_them() {
        var amina = amina();
        var usual = LetterChoices.usual("presence", LetterLanguage.FR);
        assertThat(read.table(amina.lucie(), amina.id(), usual).preview().signed()).isNotBlank().isNotEqualTo("Amina");
        Letter hers = read.table(amina.herself(), amina.id(), usual).preview();
        assertThat(hers.signed()).isEmpty();
        assertThat(words(hers)).contains("Amina", "……");
    }

    @Test
    void what_does_not_fit_on_one_page_is_refused_and_nothing_is_kept() {
        var amina = amina();
        String long_ = Arrays.stream(new int[120]).mapToObj(_ -> "Je voudrais payer petit à petit.\n\n").collect(Collectors.joining());
        assertThatThrownBy(() -> made(amina.lucie(), amina, choices("energy", Set.of(), Set.of(), false, long_, Audience.Kind.PERSON)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("words", "letter.tooLong"));
        assertThat(read.drawer(amina.lucie(), amina.id()).made()).isEmpty();
    }

    @Test
    void a_letter_is_removed_by_whoever_made_it_or_the_person_and_comes_back() {
        var amina = amina();
        LetterId id = made(amina.lucie(), amina, choices("landlord", Set.of(), Set.of(), false, "", Audience.Kind.CIRCLE));
        assertThat(read.one(amina.karim(), amina.id(), id).mayRemove()).isFalse();
        assertThatThrownBy(() -> remove.removed(amina.karim(), amina.id(), id, true)).isInstanceOf(Refusal.class);
        remove.removed(amina.herself(), amina.id(), id, true);
        assertThat(read.drawer(amina.lucie(), amina.id()).made()).isEmpty();
        assertThatThrownBy(() -> read.pdf(amina.lucie(), amina.id(), id)).isInstanceOf(Refusal.class);
        remove.removed(amina.lucie(), amina.id(), id, false);
        assertThat(read.drawer(amina.herself(), amina.id()).made()).hasSize(1);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
