package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.ReadNeeds;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One domain: a sentence to begin with, what may be answered, and what was said before. @param again the person speaks of it after all */
public record NeedPage(String pid, boolean oneself, boolean mayWonder, ReadNeeds.One one, NeedForm form, boolean again, LocalDate today) {
    /** As far as the answer asks for: the form says it. */
    static final String USUAL = "USUAL";

    /** Nobody asks for now. */
    public boolean rests() {
        return !again && one.said().stream().anyMatch(need -> !need.ended() && need.restsOn(today));
    }

    public List<Choice> answers(Page page) {
        String who = oneself ? "me" : "them";
        var list = new ArrayList<Choice>();
        for (Need.Answer answer : List.of(Need.Answer.FINE, Need.Answer.SHARED, Need.Answer.NOW, Need.Answer.NOT_WISHED)) {
            list.add(new Choice(answer.name(), page.t("need.answer." + who + "." + answer.name()),
                    answer == Need.Answer.NOT_WISHED ? page.t("need.answer.NOT_WISHED.hint") : null));
        }
        if (mayWonder) {
            list.add(new Choice(Need.Answer.POSSIBLE.name(), page.t("need.answer.them.POSSIBLE"), page.t("need.answer.POSSIBLE.hint")));
        }
        return list;
    }

    public List<Choice> audiences(Page page) {
        var list = new ArrayList<>(Choices.audiences(page, one.name(), oneself));
        if (!one.domain().sensitive()) {
            list.addFirst(Choice.of(USUAL, page.t(oneself ? "need.audience.usual.me" : "need.audience.usual.them", one.name())));
        }
        return list;
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    public String audience() {
        String chosen = form.audience();
        return chosen != null ? chosen : one.domain().sensitive() ? Audience.Kind.PERSON.name() : USUAL;
    }
}
