package brussels.boost.plan.web;

import brussels.boost.plan.domain.sheet.SheetWords;
import brussels.boost.platform.document.Language;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A code that opens nothing any more, said in the languages of whoever holds the paper, as far as there are words. */
public record SheetOverPage(List<Said> said) {
    /** The same in one language. */
    public record Said(String language, String direction, String title, String text) {}

    static SheetOverPage of(HttpServletRequest request, Page page) {
        Set<String> languages = new LinkedHashSet<>();
        if (request.getHeader("Accept-Language") != null) {
            Collections.list(request.getLocales()).stream().limit(3).map(Locale::getLanguage).forEach(languages::add);
        }
        languages.add(page.lang());
        List<Said> said = new ArrayList<>();
        for (String language : languages) {
            SheetWords words = SheetWords.in(language);
            if (words.language().equals(language)) said.add(new Said(language, Language.direction(language), words.get("over.title"), words.get("over.text")));
        }
        return new SheetOverPage(said.stream().limit(2).toList());
    }
}
