package brussels.boost.access.web;

import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.OwnWords;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;

/** How somebody reads now, and what may be chosen. @param chosen code of the language */
public record ReadingPage(List<Tongue> tongues, String chosen, boolean large) {
    /** A language by its own name. */
    public record Tongue(String code, String name, String dir) {}

    static ReadingPage of(Page page) {
        var tongues = new ArrayList<Tongue>();
        for (Language language : Language.values()) {
            tongues.add(new Tongue(language.code(), language.ownName(), "ltr"));
        }
        OwnWords.all().forEach(words -> tongues.add(new Tongue(words.lang(), words.ownName(), words.dir())));
        return new ReadingPage(tongues, page.own().map(OwnWords::lang).orElse(page.lang()), page.letters() != null);
    }

    public boolean is(Tongue tongue) {
        return tongue.code().equals(chosen);
    }
}
