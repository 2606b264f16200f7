package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.domain.letter.LetterChoices;
import brussels.boost.plan.domain.letter.LetterLanguage;
import brussels.boost.platform.id.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What the page of a letter sends. */
final class LetterForm {
    private static final int MOST = 100;

    private LetterForm() {}

    static LetterChoices choices(MultiValueMap<String, String> sent) {
        return new LetterChoices(cut(sent, "kind", 40), LetterLanguage.of(cut(sent, "language", 5)), cut(sent, "name", 80), cut(sent, "sender", 400),
                cut(sent, "recipient", 400), cut(sent, "reference", 80), cut(sent, "words", 2000), ids(sent, "q"), ids(sent, "asked"),
                sent.containsKey("health"), WordsForm.date(sent.getFirst("day"), "day"), cut(sent, "hours", 60),
                WordsForm.audience(sent.getFirst("audience"), Audience.Kind.PERSON).kind());
    }

    private static Set<UUID> ids(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().limit(MOST).map(Id::parse).collect(Collectors.toSet());
    }

    private static String cut(MultiValueMap<String, String> sent, String name, int most) {
        String text = WordsForm.text(sent.getFirst(name));
        return text.length() > most ? text.substring(0, most) : text;
    }
}
