package brussels.boost.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses a person keeps. @param name how they want to be called */
public record KeptPage(String pid, String name, boolean mayKeep, List<Line> lines) {
    /** @param author null when the person kept it themself @param alone nobody of the circle sees it */
    public record Line(String id, FindPage.Card card, String tip, String tipLanguage, @Nullable String author, boolean alone) {}
}
