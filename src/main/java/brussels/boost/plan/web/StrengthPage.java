package brussels.boost.plan.web;

import brussels.boost.dialogue.Card;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** The form of something that helps. */
public record StrengthPage(String pid, String name, boolean oneself, String words, String language, String card, List<Card> cards) {
    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }
}
