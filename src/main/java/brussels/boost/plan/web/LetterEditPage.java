package brussels.boost.plan.web;

import brussels.boost.plan.domain.letter.EditLetter.Opened;
import brussels.boost.plan.domain.letter.EditLetter.Words;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;

/** The words of one letter, and how they read. @param typed as they stand in the form */
public record LetterEditPage(Opened opened, Words typed) {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 20);

    public String base() {
        return "/administration/letters/" + opened.kind().code() + "/" + opened.language();
    }

    public List<String> sample(Page page) {
        return typed.sample(page.t("letter.edit.somebody"), page.t("letter.edit.attests"), page.date(SOME_DAY));
    }
}
