package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.dialogue.Card;
import brussels.boost.plan.domain.ReadPlan;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one priority, new or not.
 *
 * @param one what is kept already; null for a new one
 * @param ownAudience whether this actor may choose who reads it
 */
public record PriorityPage(String pid, String name, boolean oneself, PriorityForm form, List<Card> cards, List<MemberCard> members, ReadPlan.@Nullable One one,
        boolean ownAudience, boolean conflict) {
    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> saidBy(Page page) {
        return Choices.saidBy(page, name);
    }

    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }

    public List<Choice> doers(Page page) {
        return Choices.doers(page, name, oneself, members);
    }

    public List<Choice> ideas(Page page) {
        return Choices.ideas(page, name);
    }
}
