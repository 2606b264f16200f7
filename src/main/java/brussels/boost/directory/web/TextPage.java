package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.Particulars;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page to read: how something works, step by step, or a trade in four questions.
 *
 * @param steps in order; none of a trade
 * @param questions with their answers; none of a page on how things work
 * @param find where services that do it are found; null when it says no need
 */
public record TextPage(ServicePage service, ServiceKind kind, List<String> steps, List<ServicePage.Part> questions, List<String> bring, @Nullable String find, @Nullable LocalDate checked) {
    private static final List<Fact> TRADE = List.of(Fact.DESCRIPTION, Fact.NOT_DONE, Fact.APPLICATION, Fact.FEES);

    /** Empty when it is nothing to read. */
    static Optional<TextPage> of(ServicePage service, ShowService.Shown shown, Page page) {
        ServiceKind kind = shown.listing().kind();
        if (kind != ServiceKind.HOW_IT_WORKS && kind != ServiceKind.PROFESSIONAL_SHEET) {
            return Optional.empty();
        }
        Particulars said = shown.particulars();
        List<ServicePage.Part> questions = kind == ServiceKind.HOW_IT_WORKS ? List.of()
                : TRADE.stream().map(fact -> new ServicePage.Part(FactText.label(page, fact, kind), lines(said.said(fact, page.lang())))).filter(part -> !part.lines().isEmpty()).toList();
        String find = shown.listing().needs().stream().findFirst().map(need -> "/directory?need=" + need).orElse(null);
        return Optional.of(new TextPage(service, kind, lines(said.said(Fact.STEPS, page.lang())), questions, lines(said.said(Fact.DOCUMENTS, page.lang())), find,
                shown.listing().checkedOn()));
    }

    public boolean trade() {
        return kind == ServiceKind.PROFESSIONAL_SHEET;
    }

    public String shelf() {
        return trade() ? "/directory/trades" : "/directory/how";
    }

    /** A number or a dash before a line is how people write lists. */
    static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(line -> line.strip().replaceFirst("^(?:\\d{1,2}[.)]|[-•–])\\s+", "")).filter(line -> !line.isEmpty()).toList();
    }
}
