package brussels.boost.access.web;

import brussels.boost.access.domain.agreement.ReviseWording.Words;
import java.time.LocalDate;
import java.util.List;

/** One agreement's words to change. @param conflict somebody wrote {@code now} meanwhile @param versions all there were */
public record WordingPage(Words now, String question, String consequence, LocalDate since, boolean conflict, List<Words> versions) {
    static WordingPage of(Words now, List<Words> versions, LocalDate today) {
        return new WordingPage(now, now.question(), now.consequence(), today, false, versions);
    }
}
