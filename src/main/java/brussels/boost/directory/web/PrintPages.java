package brussels.boost.directory.web;

import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.Span;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.Term;
import brussels.boost.platform.document.PrintedWords;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.OwnWords;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays addresses out on paper. The names stay as the directory has them; the words around them are the reader's. */
@Component
class PrintPages {
    private static final List<String> LANGUAGES = List.of("fr", "nl", "en", "ar", "tr");

    private final SearchDirectory search;
    private final BrusselsTime time;

    PrintPages(SearchDirectory search, BrusselsTime time) {
        this.search = search;
        this.time = time;
    }

    /** @param tip null in a selection */
    record Line(Listing listing, PrintPage.@Nullable Tip tip) {}

    /** @param address of the same paper, its question mark open: the language and the size are added */
    PrintPage of(String language, boolean large, String address, String back, List<Line> lines) {
        PrintedWords words = PrintedWords.in("directory/print", LANGUAGES.contains(language) ? language : "fr");
        UnaryOperator<String> in = code -> address + "in=" + code;
        String size = "&large=" + (large ? "1" : "0");
        return new PrintPage(words, large, in.apply(words.language()) + "&large=" + (large ? "0" : "1"), LANGUAGES.stream()
                .map(code -> new PrintPage.Tongue(code, FindCards.ownName(code), in.apply(code) + size, code.equals(words.language()))).toList(), back,
                time.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                lines.stream().map(line -> entry(line, words)).toList());
    }

    private PrintPage.Entry entry(Line line, PrintedWords words) {
        Listing listing = line.listing();
        String name = listing.names().get(words.language());
        return new PrintPage.Entry(name == null ? listing.name("fr") : name, name == null ? "fr" : words.language(), FindCards.picture(listing, Set.of()),
                what(listing, words.language()), listing.phones(), places(listing, words.language()), hours(listing, words),
                listing.languages().stream().map(FindCards::ownName).toList(), line.tip());
    }

    private String what(Listing listing, String language) {
        return listing.needs().stream().map(code -> need(code, language)).filter(text -> !text.isEmpty()).limit(3).collect(Collectors.joining(" · "));
    }

    private String need(String code, String language) {
        Term term = search.lexicon().term(code);
        return OwnWords.in(language).map(own -> own.word("need." + code)).orElseGet(() ->
                term == null || OwnWords.in(language).isPresent() ? "" : term.name(language));
    }

    private static List<String> places(Listing listing, String language) {
        return listing.places().stream().map(spot -> ServicePage.address(spot, language)).filter(text -> !text.isBlank()).limit(3).toList();
    }

    private List<PrintPage.Day> hours(Listing listing, PrintedWords words) {
        if (listing.hours().isBlank()) {
            return List.of();
        }
        Locale locale = Locale.of(words.language());
        return OpeningHours.read(listing.hours()).stream().flatMap(hours -> WeeklyHours.ordinary(hours, time.today()).lines().stream())
                .map(line -> new PrintPage.Day(days(line, locale), line.open().isEmpty() ? words.get("closed")
                        : line.open().stream().map(span -> span(span, words)).collect(Collectors.joining(", ")))).toList();
    }

    private static String days(WeeklyHours.Line line, Locale locale) {
        String from = line.from().getDisplayName(TextStyle.FULL, locale);
        return line.from() == line.until() ? from : from + " – " + line.until().getDisplayName(TextStyle.FULL, locale);
    }

    private static String span(Span span, PrintedWords words) {
        return span.from() == 0 && span.until() == Span.DAY ? words.get("always")
                : "\u2066%02d:%02d–%02d:%02d\u2069".formatted(span.from() / 60 % 24, span.from() % 60, span.until() / 60 % 24, span.until() % 60);
    }
}
