package brussels.boost.plan.web;

import brussels.boost.plan.domain.Question;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** The questions of one person and the form of a new one. */
public record QuestionsPage(String pid, String name, boolean oneself, boolean mayWrite, List<Question> questions, String words,
        String language, String forWhom) {
    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }

    public boolean nothing() {
        return questions.isEmpty();
    }
}
