package brussels.boost.plan.domain.letter;

import brussels.boost.plan.domain.letter.Quotable;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts a letter together from its template and what was chosen. @param by who attests; empty leaves a line to fill in by hand */
record ComposeLetter(LetterTemplate template, List<Quotable> quotable, LetterChoices choices, String person, String by, LocalDate today, boolean fictional) {
    private static final String BY_HAND = "……………………………………";

    /** What is sensitive is not quoted before the person was asked. */
    void check() {
        if (chosen().stream().anyMatch(line -> line.sensitive() && !choices.asked().contains(line.id()))) {
            throw Refusal.invalid("q", "letter.askFirst");
        }
    }

    /** A letter that says something delicate is not for everybody. */
    boolean delicate() {
        return choices.health() || chosen().stream().anyMatch(Quotable::sensitive);
    }

    Letter letter() {
        var values = Map.of("name", name(), "by", signer(), "day", template.language().day(choices.day() == null ? today : choices.day()),
                "hours", choices.hours().isBlank() ? "" : ", " + choices.hours());
        List<Letter.Line> quotes = chosen().stream().filter(line -> !line.sensitive() || choices.asked().contains(line.id()))
                .map(line -> line.in(template.language())).toList();
        return new Letter(template.language(), lines(choices.sender(), sender()), lines(choices.recipient(), template.recipient()),
                template.language().dated(today), template.subject(), choices.reference(), template.greeting(),
                LetterTemplate.paragraphs(template.opening(), values), quotes.isEmpty() ? "" : template.quoting(), quotes, own(),
                LetterTemplate.paragraphs(template.closing(), values), template.farewell(), sender(), fictional);
    }

    private List<Quotable> chosen() {
        return template.attests() ? List.of() : quotable.stream().filter(line -> choices.quoted().contains(line.id())).toList();
    }

    private List<String> own() {
        List<String> own = new ArrayList<>(LetterTemplate.paragraphs(choices.words(), Map.of()));
        if (choices.health() && !template.health().isBlank()) own.add(template.health());
        return own;
    }

    private String sender() {
        return template.attests() ? by : name();
    }

    private String name() {
        return choices.name().isBlank() ? person : choices.name();
    }

    private String signer() {
        return by.isBlank() ? BY_HAND : by;
    }

    private static List<String> lines(String written, String otherwise) {
        List<String> lines = Arrays.stream(written.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).limit(8).toList();
        return lines.isEmpty() ? Arrays.stream(otherwise.split("\\R")).filter(line -> !line.isBlank()).toList() : lines;
    }
}
