package brussels.boost.plan.domain.letter;

import brussels.boost.platform.document.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A letter as it is printed, complete in itself: screen and paper show these words in this order. */
public record Letter(LetterLanguage language, List<String> sender, List<String> recipient, String dated, String subject, String reference,
        String greeting, List<String> opening, String quoting, List<Line> quotes, List<String> own, List<String> closing, String farewell,
        String signed, boolean fictional) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words as somebody said them. */
    public record Line(String language, String direction, String words) {
        public static Line of(String language, String words) {
            return new Line(language, Language.direction(language), words.strip());
        }
    }

    static Letter of(String json) {
        return JSON.readValue(json, Letter.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** All of it as plain text, for the copy of a file. */
    String text() {
        return Stream.of(recipient.stream(), Stream.of(subject, greeting), opening.stream(), Stream.of(quoting),
                        quotes.stream().map(line -> language.quoted(line.words())), own.stream(), closing.stream(), Stream.of(farewell, signed))
                .flatMap(words -> words).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }
}
