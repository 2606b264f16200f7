package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** What the person took and chose in a conversation, offered to their plan. @param language of the conversation */
public record FromDialoguePage(String pid, String name, boolean oneself, String session, String language, List<MemberCard> members, List<Line> chosen,
        List<Line> helps, List<Line> others) {
    /** @param title the label of the card, or the words on an own one */
    public record Line(TakenCard card, String title) {
        public String words() {
            var said = card.said();
            String own = card.words();
            return said != null ? said.words() : own == null ? "" : own;
        }

        public String language(String conversation) {
            var said = card.said();
            return said != null ? said.language() : conversation;
        }
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> doers(Page page) {
        return Choices.doers(page, name, oneself, members);
    }
}
