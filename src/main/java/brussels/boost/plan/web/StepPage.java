package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.dialogue.Card;
import brussels.boost.plan.domain.Step;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of one step. @param step what is kept already; null for a new one @param lookAgain typed in the form of the way @param asked somebody else wrote it down for the reader @param write the reader may change steps */
public record StepPage(String pid, String name, boolean oneself, StepForm form, List<Card> cards, List<MemberCard> members, @Nullable Step step, boolean conflict,
        String lookAgain, boolean asked, boolean write) {
    public List<Choice> languages() {
        return Choices.languages();
    }

    /** For a step already there, the first answer leaves it as it is. */
    public List<Choice> doers(Page page) {
        var list = new ArrayList<Choice>();
        Step kept = step;
        if (kept != null) {
            list.add(Choice.of("", page.t("plan.doer.same", shownDoer(page, kept))));
        }
        list.addAll(Choices.doers(page, name, oneself, members));
        return list;
    }

    public List<Choice> ideas(Page page) {
        return Choices.ideas(page, name);
    }

    public List<Choice> ways(Page page) {
        return List.of(Choice.of("SEARCHED", page.t("plan.way.SEARCHED")), Choice.of("FOUND", page.t("plan.way.FOUND")),
                Choice.of("NONE_TODAY", page.t("plan.way.NONE_TODAY")));
    }

    private String shownDoer(Page page, Step kept) {
        String known = kept.doer().name();
        return switch (kept.doer().kind()) {
            case PERSON -> name.isEmpty() ? page.t("plan.said.person") : name;
            case NOBODY -> page.t("plan.doer.nobody");
            case ACCOUNT, MEMBER, OTHER -> known == null ? page.t("plan.doer.other") : known;
        };
    }
}
